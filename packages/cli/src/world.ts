import type { Host } from "@mangnon/host";
import type { FindingLog } from "./finding-log.ts";
import type { Io } from "./io.ts";
import type { Options } from "./options/options.ts";

/** All that a command works with: what was asked, what is known, where words go, what was found. */
export interface World {
  readonly options: Options;
  readonly io: Io;
  readonly host: Host;
  readonly log: FindingLog;
}
