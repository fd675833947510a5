import type { Column, RecordValue, Variable } from "@mangnon/schema";
import { readRecorded } from "../record/recorded.ts";
import { readConstant } from "./constant.ts";
import type { DeclaredName, Describing } from "./declaring.ts";
import { type Given, givenOf, unknownGiven } from "./given.ts";
import { parseDate, parseInteger, parseNumber, parseTruth, type Writing } from "./parse-text.ts";
import { plainText } from "./plain-text.ts";
import { textFaults } from "./text-faults.ts";
import { limited } from "./variable-of-column.ts";

/** What the text of a cell means; `null` is a cell that is not there. */
export type TextReader = (text: string | null) => Given;

/** So many texts of a column are kept with what they mean; a column with more holds dates or names. */
const mostKept = 2_000;

/** Makes the reader of a column. What a text means is worked out once. */
export function readColumn(declared: DeclaredName, column: Column, describing: Describing): TextReader {
  const meaning = meaningOf(declared, column, describing);
  const kept = new Map<string | null, Given>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const given = meaning(plainText(text ?? ""));
    if (kept.size < mostKept) kept.set(text, given);
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
  const fails = textFaults(declared, column, describing);
  const absent = unknownGiven("absent", variable, codes);
  const writing: Writing = { decimal: dataset.file.decimal, dateFormat: column.dateFormat ?? "yyyy-mm-dd" };

  function fitted(entry: RecordValue): Given {
    const recorded = readRecorded(narrow, entry, codes);
    if (recorded.finding === undefined) return givenOf(recorded, variable, codes);
    return { ...unknownGiven("invalid", variable, codes), finding: recorded.finding };
  }

  return (text) => {
    const why = missing.get(text);
    if (why !== undefined) return why;
    if (text === "" && recoded?.has("") !== true) return absent;
    if (variable.type === "codes") {
      const parts = partsOf(text, column).map((part) => (recoded === undefined ? part : recoded.get(part)));
      return parts.includes(undefined) ? fails.unexpected(text) : fitted([...new Set(parts.map(String))]);
    }
    if (recoded !== undefined) return recoded.has(text) ? fitted(recoded.get(text)) : fails.unexpected(text);
    const entry = parse(text, variable, writing);
    return entry === undefined ? fails.unreadable(text) : fitted(entry);
  };
}

/** The codes of one cell. Where blanks stand between them, several are one. */
function partsOf(text: string, { separator }: Column): readonly string[] {
  if (separator === undefined) return [text];
  const parts = text.split(separator).map((part) => part.trim());
  return separator !== "" && separator.trim() === "" ? parts.filter((part) => part !== "") : parts;
}

/** What a text is by the type, `undefined` when it is none. Limits and lists are looked at later. */
function parse(text: string, { type }: Variable, writing: Writing): RecordValue {
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
) {
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
