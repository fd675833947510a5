import { version } from "../package.json";

/** The version that a plugin's `host` range is compared with: the version of this package. */
export const hostVersion: string = version;
