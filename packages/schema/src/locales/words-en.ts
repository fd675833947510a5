import type { Unit } from "../unit.ts";

const kinds: Readonly<Record<string, string>> = {
  text: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
  list: "a list",
  mapping: "a mapping of `key: value`",
  nothing: "blank",
  infinite: "no finite number",
  Rule: "a rule, such as `{ var: economicActivity }`",
  CivilDate: "a day as year-month-day, such as `2025-06-30`",
  Period: 'a period, such as `"2025"`, `2025-06` or `2021/2025`',
  Id: "an id of letters a to z, digits, dots and hyphens, such as `binh-thuan.child-labour-rate`",
  VariableId: "the id of a variable, such as `hoursPerWeek` or `vn.nightWork`",
};

/** A kind of value or a form of text, as it stands after "must be"; a word stands for itself. */
export const kindEn = (kind: string): string =>
  (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? `\`${kind}\``;

const counted: Readonly<Record<string, readonly [string, string]>> = {
  list: ["element", "elements"],
  mapping: ["entry", "entries"],
  text: ["character", "characters"],
};

/** A limit with what it counts: `have at least 2 elements`, or `be at least 2`. */
export function limitEn(word: "at least" | "at most", limit: number, of: string): string {
  const [one, many] = counted[of] ?? [];
  if (one === undefined) return `be ${word} ${limit}`;
  return `have ${word} ${limit} ${limit === 1 ? one : many}`;
}

/** A place in a document. */
export const placeEn = (name: string): string => (name === "" ? "The document" : `\`${name}\``);

/** Words in a row; a tab shows as `\t`. */
export const listedEn = (names: readonly string[]): string =>
  names.map((name) => `\`${name.replace("\t", "\\t")}\``).join(", ");

/** "Did you mean", or else what to do. */
export const meantEn = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean \`${nearest}\`?`;

const unitWords: Readonly<Record<Unit, string>> = {
  percent: " percent",
  "per-thousand": " per thousand",
  count: "",
};

/** A number with its unit; a count stands alone. */
export const unitEn = (value: number, unit: Unit): string => `${value}${unitWords[unit]}`;
