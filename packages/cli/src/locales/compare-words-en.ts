import type { CompareWords, Told } from "./compare-words.ts";

const withShare = ({ count, share }: Told): string =>
  share === undefined ? String(count) : `${count} (${share})`;

const records = (count: number): string => (count === 1 ? "1 record" : `${count} records`);

export const compareWordsEn: CompareWords = {
  first: "First",
  second: "Second",
  when: ({ period, territory, asOf }) => `${period}, territory ${territory} (boundaries of ${asOf})`,
  corner: "first ↓  second →",
  all: "all",
  noRecords: "No records to compare.",
  summary: ({ all, same, other, undetermined }) =>
    `${records(all)}: ${withShare(same)} with the same class by both, ${withShare(other)} with another class, ${withShare(undetermined)} undetermined by at least one.`,
  noSharedClass: "The definitions have no class of the same name: every pair of classes is told below.",
  marks: (kind) =>
    `A class marked \`?\` is one of several that may hold. In brackets: the share of all ${kind === "weights" ? "weights; shares of conditions below are of records" : "records"}.`,
  weightless: (count) =>
    count === 1
      ? "1 record has no weight and counts 1."
      : `${count} records have no weight and count 1 each.`,
  outOfScope: "outside of the definition's population",
  pair: ({ count, share, first, second, by, bySecond }) =>
    `${records(count)}${share === undefined ? "" : ` (${share})`}: ${first} by \`${by}\`, ${second} by \`${bySecond}\``,
  mayBe: (classes) => `undetermined (${classes})`,
  against: {
    "same-by-first": ({ count, by }) =>
      `What sets them apart from the ${count === 1 ? "one other" : `${count} others`} with the same answer by \`${by}\`:`,
    "all-others": ({ count }) =>
      `What sets them apart from ${count === 1 ? "the one other record" : `all ${count} other records`}:`,
  },
  inCommon: "What they have in common:",
  alike: "  none of the conditions that the definitions name",
  answers: { true: "true", false: "false", unknown: "unknown" },
  criterion: ({ answer, here, others, label }) =>
    `${answer} for ${here}${others === undefined ? "" : ` (others ${others})`}: ${label}`,
  causes: (by) => `Why they are undetermined by \`${by}\` (one record counts under each of its causes):`,
  moreCriteria: (count) => `… and ${count === 1 ? "1 other condition" : `${count} other conditions`}`,
  morePairs: (count) =>
    `… and ${count === 1 ? "1 smaller pair" : `${count} smaller pairs`}: \`--format json\` tells all.`,
};
