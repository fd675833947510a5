import type { SchemaCodes } from "../codes.ts";
import { isUnquoted } from "./unquoted.ts";
import { kindEn, meantEn, placeEn } from "./words-en.ts";

/** The sentence of a value that is of another kind than it must be. */
export function typeEn({ name, expected, received, value }: SchemaCodes["schema/invalid-type"]): string {
  const place = placeEn(name);
  if (received === "missing") return `${place} is missing. Add it: it must be ${kindEn(expected)}.`;
  if (isUnquoted({ expected, received, value })) {
    return `${place} is \`${value}\` without quotes, which is read as ${kindEn(received)}, not as text. Write \`"${value}"\`.`;
  }
  return `${place} is ${given(received, value)}. Write ${kindEn(expected)}.`;
}

/** The sentence of a value that is none of those `listed`. */
export function choiceEn(data: SchemaCodes["schema/invalid-value"], listed: string): string {
  const { name, expected, received, value, nearest } = data;
  const place = placeEn(name);
  const write = expected.length > 1 ? `Write one of these: ${listed}.` : `Write ${listed}.`;
  if (received === "missing") return `${place} is missing. ${write}`;
  return `${place} is ${given(received, value)}, which is not known here. ${meantEn(nearest, write)}`;
}

function given(received: string, value: string | undefined): string {
  if (value === undefined) return kindEn(received);
  return received === "text" ? `the text \`${value}\`` : `\`${value}\``;
}
