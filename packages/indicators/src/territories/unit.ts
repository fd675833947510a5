import type { CivilDate, Territory } from "@mangnon/schema";

/** True on the days on which the unit's code meant it. */
export const holdsOn = ({ since = "", until }: Territory, day: CivilDate): boolean =>
  since <= day && (until === undefined || day <= until);

/** The unit in a message: `60 Bình Thuận`. */
export const unitText = ({ code, name }: Territory): string => `${code} ${name.vi}`;

/** The unit with its days: `Bắc Ninh (→ 2025-06-30)`. */
export const spanText = ({ name, since = "", until = "" }: Territory): string =>
  since + until === "" ? name.vi : `${name.vi} (${`${since} → ${until}`.trim()})`;

/** By code, then by first day. */
export const byCodeAndDay = (a: Territory, b: Territory): number =>
  compareText(a.code, b.code) || compareText(a.since ?? "", b.since ?? "");

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
