import { type CivilDate, daysOfPartialDate, daysOfPeriod, type Period } from "../civil-date.ts";
import type { Issue } from "../finding.ts";
import { fault, nameOf } from "../issue.ts";

type Path = Issue["path"];

/** A date has the form of one before it comes here; 30 February has, and is none. */
export function dateIssues(path: Path, value: CivilDate | undefined): readonly Issue[] {
  if (value === undefined || daysOfPartialDate(value)?.from === value) return [];
  return [fault(path, "schema/not-a-date", { name: nameOf(path), value })];
}

/** A period whose parts are days of the calendar and stand in order; a reversed one gets its own sentence. */
export function periodIssues(path: Path, value: Period | undefined): readonly Issue[] {
  if (value === undefined || daysOfPeriod(value)) return [];
  const name = nameOf(path);
  const [since = "", until = "", ...rest] = value.split("/");
  const isReversed = rest.length === 0 && daysOfPartialDate(since) && daysOfPartialDate(until);
  if (isReversed) return [fault(path, "schema/ends-before-it-begins", { name, since, until })];
  return [fault(path, "schema/not-a-period", { name, value })];
}

/** Both ends of a validity: each a day of the calendar, and in order. Either may be open. */
export function validityIssues(
  path: Path,
  { since, until }: { readonly since?: CivilDate | undefined; readonly until?: CivilDate | undefined },
): readonly Issue[] {
  const faulty = [...dateIssues([...path, "since"], since), ...dateIssues([...path, "until"], until)];
  if (faulty.length > 0 || since === undefined || until === undefined || since <= until) return faulty;
  return [fault([...path, "until"], "schema/ends-before-it-begins", { name: nameOf(path), since, until })];
}
