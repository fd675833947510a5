import type { Column, RawCell, RecordValue, Variable } from "@mangnon/schema";
import { readRecorded } from "../record/recorded.ts";
import { readConstant } from "./constant.ts";
import type { DeclaredName, Describing } from "./declaring.ts";
import { type Given, givenOf, unknownGiven } from "./given.ts";
import { limited } from "./limited.ts";
import { parseDate, parseInteger, parseNumber, parseTruth, type Writing } from "./parse-text.ts";
import { plainText } from "./plain-text.ts";
import { textFaults } from "./text-faults.ts";

/** What a cell means; `null` is a cell that is not there. */
export type CellReader = (cell: RawCell) => Given;

/** So many texts of a column are kept with what they mean; a column with more holds dates or names. */
const mostKept = 2_000;

/**
 * Makes the reader of a column. What a text means is worked out once; what is no value in the file itself is
 * `invalid` whatever the description makes of texts.
 */
export function readColumn(declared: DeclaredName, column: Column, describing: Describing): CellReader {
  const meaning = meaningOf(declared, column, describing);
  const invalid = unknownGiven("invalid", declared.variable, describing.codes);
  const kept = new Map<string | null, Given>();
  return (cell) => {
    if (typeof cell === "object" && cell !== null) return { ...invalid, finding: cell.unreadable };
    const known = kept.get(cell);
    if (known !== undefined) return known;
    const given = meaning(plainText(cell ?? ""));
    if (kept.size < mostKept) kept.set(cell, given);
    return given;
  };
}

/**
 * First come the texts that say why nothing is known, then those that are recoded (and no others, if there are
 * any), then what the type asks for. What does not fit is unknown (`invalid`), with a finding.
 */
function meaningOf(declared: DeclaredName, column: Column, describing: Describing): (text: string) => Given {
  const { variable, isVariable, place } = declared;
  const { codes, dataset } = describing;
  const narrow = isVariable ? limited(variable, column, { ...describing, place }) : variable;
  const missing = readMissing(declared, column, describing);
  const recoded = readRecodes({ ...declared, variable: narrow }, column, describing);
  const { unexpected, unreadable } = textFaults(declared, column, describing);
  const absent = unknownGiven("absent", variable, codes);
  const entryOf = entryReader(variable, column, { recoded, decimal: dataset.file.decimal });
  return (text) => {
    const why = missing.get(text);
    if (why !== undefined) return why;
    if (text === "" && recoded?.has("") !== true) return absent;
    const entry = entryOf(text);
    if (entry === undefined) return recoded === undefined ? unreadable(text) : unexpected(text);
    const recorded = readRecorded(narrow, entry, codes);
    if (recorded.finding === undefined) return givenOf(recorded, variable, codes);
    return { ...unknownGiven("invalid", variable, codes), finding: recorded.finding };
  };
}

type Recodes = ReadonlyMap<string, number | boolean | string>;

/** What a record would hold for a text, `undefined` when it does not fit. Limits and lists are looked at later. */
function entryReader(
  { type }: Variable,
  column: Column,
  { recoded, decimal }: { readonly recoded: Recodes | undefined; readonly decimal: Writing["decimal"] },
): (text: string) => RecordValue {
  const writing: Writing = { decimal, dateFormat: column.dateFormat ?? "yyyy-mm-dd" };
  const one = (text: string): RecordValue =>
    recoded === undefined ? parse(text, type, writing) : recoded.get(text);
  if (type !== "codes") return one;
  return (text) => {
    const parts = partsOf(text, column).map(one);
    return parts.includes(undefined) ? undefined : [...new Set(parts.map(String))];
  };
}

/** The codes of one cell; with the separator `""` each letter is one. Blanks between codes are none of them. */
function partsOf(text: string, { separator }: Column): readonly string[] {
  if (separator === undefined) return [text];
  const parts = text.split(separator).map((part) => part.trim());
  return separator.trim() === "" ? parts.filter((part) => part !== "") : parts;
}

function parse(text: string, type: Variable["type"], writing: Writing): RecordValue {
  switch (type) {
    case "number":
      return parseNumber(text, writing);
    case "integer":
      return parseInteger(text);
    case "boolean":
      return parseTruth(text);
    case "date":
      return parseDate(text, writing);
    default:
      return text;
  }
}

function readMissing(
  { variable, place }: DeclaredName,
  { missing = {} }: Column,
  { codes, refuse }: Describing,
) {
  return new Map(
    Object.entries(missing).map(([text, reason]) => {
      if (plainText(text) === "" && reason !== "absent") {
        refuse("rules/blank-not-absent", [...place, "missing", text], { reason });
      }
      return [plainText(text), unknownGiven(reason, variable, codes)];
    }),
  );
}

function readRecodes(
  declared: DeclaredName,
  { recode, missing = {} }: Column,
  { codes, refuse }: Describing,
): Recodes | undefined {
  const texts = new Map<string, number | boolean | string>();
  const { place } = declared;
  for (const [text, value] of Object.entries(recode ?? {})) {
    const path = [...place, "recode", text];
    const wrong = (expected: string): void => refuse("rules/wrong-recode", path, { text, expected });
    readConstant(value, declared, { codes, refuse, path, wrong });
    if (texts.has(plainText(text))) refuse("rules/text-with-two-meanings", path, { text });
    texts.set(plainText(text), value);
  }
  for (const text of Object.keys(missing)) {
    const path = [...place, "missing", text];
    if (texts.has(plainText(text))) refuse("rules/text-with-two-meanings", path, { text });
  }
  return recode === undefined ? undefined : texts;
}
