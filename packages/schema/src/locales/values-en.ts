import type { SchemaCodes } from "../codes.ts";
import { isUnquoted } from "./unquoted.ts";
import { kindEn, listedEn, meantEn, placeEn } from "./words-en.ts";

/** The sentence of a value that is of another kind than it must be. */
export function typeEn({ name, expected, received, value }: SchemaCodes["schema/invalid-type"]): string {
  const place = placeEn(name);
  if (received === "missing") return `${place} is missing. Add it: it must be ${kindEn(expected)}.`;
  if (isUnquoted({ expected, received, value })) {
    return `${place} is \`${value}\` without quotes, which is read as ${kindEn(received)}, not as text. Write \`"${value}"\`.`;
  }
  return `${place} is ${given(received, value)}. Write ${kindEn(expected)}.`;
}

/** The sentence of a word that is none of those known. */
export function wordEn(data: SchemaCodes["schema/invalid-value"]): string {
  const { name, expected, received, value, nearest } = data;
  const write =
    expected.length > 1 ? `Write one of these: ${listedEn(expected)}.` : `Write ${listedEn(expected)}.`;
  if (received === "missing" || received === "nothing") {
    return `${placeEn(name)} is ${received === "missing" ? "missing" : "blank"}. ${write}`;
  }
  const seen = value === undefined ? kindEn(received) : `\`${value}\``;
  return `${placeEn(name)} is ${seen}, which is not known here. ${meantEn(nearest, write)}`;
}

/** The sentence of a value that is of none of the kinds it may have. */
export function formEn(data: SchemaCodes["schema/invalid-union"]): string {
  const { name, expected, received, value } = data;
  const kinds = expected.map(kindEn).join("; or ");
  if (received === "missing") return `${placeEn(name)} is missing. Add it: it must be ${kinds}.`;
  return `${placeEn(name)} is ${given(received, value)}. Write ${kinds}.`;
}

function given(received: string, value: string | undefined): string {
  if (value === undefined) return kindEn(received);
  return received === "text" ? `the text \`${value}\`` : `\`${value}\``;
}
