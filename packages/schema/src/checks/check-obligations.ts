import type { Issue } from "../finding.ts";
import { fault, nameOf } from "../issue.ts";
import { nearest } from "../nearest.ts";
import type { Obligations } from "../obligations.ts";
import type { Penalty } from "../penalty.ts";
import { dateIssues, validityIssues } from "./dates.ts";
import { duplicateIssues, idsOf } from "./duplicates.ts";

/**
 * Tells what the fields of a list of obligations say against each other: an id twice, a regime that is not declared,
 * bands that do not follow each other, a least amount above the greatest. Its rules are read by `@mangnon/rules`.
 *
 * @example
 * const label = { vi: "số giờ", en: "hours" };
 * const sources = [{ instrument: label, seen: "text" }] as const;
 * const penalties = [{ regime: "x.fines", bands: [{ since: "2022-01-01", individual: { min: 5, max: 3 }, sources }] }];
 * const checked = checkObligations({
 *   kind: "obligations", id: "x", version: "1", label, authority: label, sources, population: true,
 *   regimes: [{ id: "x.fine", label, unit: label }],
 *   obligations: [{ id: "x.hours", label, severity: "breach", since: "2021-01-01", breach: true, sources, penalties }],
 * });
 * checked.map(({ code, data }) => [code, data.nearest ?? null]);
 * // => [["schema/unknown-regime", "x.fine"], ["schema/min-above-max", null]]
 */
export function checkObligations({ regimes, obligations }: Obligations): readonly Issue[] {
  const known = regimes.map(({ id }) => id);
  return [
    ...duplicateIssues(idsOf("regimes", regimes)),
    ...duplicateIssues(idsOf("obligations", obligations)),
    ...regimes.flatMap(({ transitions = [] }, at) =>
      transitions.flatMap(({ on }, index) => dateIssues(["regimes", at, "transitions", index, "on"], on)),
    ),
    ...obligations.flatMap(({ since, until, id, penalties = [] }, at) => {
      const path = ["obligations", at];
      return [
        ...validityIssues(path, { since, until }),
        ...regimeIssues(path, { obligation: id, penalties, known }),
        ...penalties.flatMap(({ bands }, index) => bandIssues([...path, "penalties", index, "bands"], bands)),
      ];
    }),
  ];
}

function regimeIssues(
  path: Issue["path"],
  {
    obligation,
    penalties,
    known,
  }: {
    readonly obligation: string;
    readonly penalties: readonly Penalty[];
    readonly known: readonly string[];
  },
): readonly Issue[] {
  const at = (index: number): Issue["path"] => [...path, "penalties", index, "regime"];
  return [
    ...penalties.flatMap(({ regime }, index) => {
      if (known.includes(regime)) return [];
      const near = nearest(regime, known);
      const data = { obligation, regime, ...(near === undefined ? {} : { nearest: near }) };
      return [fault(at(index), "schema/unknown-regime", data)];
    }),
    ...duplicateIssues(penalties.map(({ regime }, index) => ({ id: regime, path: at(index) }))),
  ];
}

function bandIssues(path: Issue["path"], bands: Penalty["bands"]): readonly Issue[] {
  return bands.flatMap(({ since, until, individual }, at) => {
    const here = [...path, at];
    return [
      ...validityIssues(here, { since, until }),
      ...amountIssues(here, individual),
      ...orderIssues(here, { since, before: bands[at - 1] }),
    ];
  });
}

function amountIssues(
  path: Issue["path"],
  amounts: Penalty["bands"][number]["individual"],
): readonly Issue[] {
  if (amounts === undefined || amounts.min <= amounts.max) return [];
  const data = { name: nameOf(path), min: String(amounts.min), max: String(amounts.max) };
  return [fault([...path, "individual", "min"], "schema/min-above-max", data)];
}

/** A band holds until the next begins, or until it ended itself: no day may have two. */
function orderIssues(
  path: Issue["path"],
  { since, before }: { readonly since: string; readonly before: Penalty["bands"][number] | undefined },
): readonly Issue[] {
  const last = before === undefined ? undefined : (before.until ?? before.since);
  if (last === undefined || since > last) return [];
  return [fault([...path, "since"], "schema/bands-overlap", { name: nameOf(path), since, last })];
}
