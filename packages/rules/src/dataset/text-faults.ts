import type { Column } from "@mangnon/schema";
import { found } from "../codes.ts";
import type { DeclaredName, Describing } from "./declaring.ts";
import { type Given, unknownGiven } from "./given.ts";
import { plainText } from "./plain-text.ts";
import { publicHeaders } from "./public-columns.ts";

/** What texts that do not fit are: unknown, each with its finding. */
export interface TextFaults {
  /** Not among those that are recoded. */
  readonly unexpected: (text: string) => Given;
  /** Not written as its type asks for. */
  readonly unreadable: (text: string) => Given;
}

/** How a value is written, by what it is. */
const forms: ReadonlyMap<string, string> = new Map([
  ["integer", "12"],
  ["boolean", "true"],
  ["number .", "12.5"],
  ["number ,", "12,5"],
]);

/** The text itself is told only where the description calls the column public. */
export function textFaults(
  { name, variable }: DeclaredName,
  { column, dateFormat = "yyyy-mm-dd" }: Column,
  { dataset, codes }: Describing,
): TextFaults {
  const invalid = unknownGiven("invalid", variable, codes);
  const isPublic = publicHeaders(dataset).has(plainText(column));
  const { type } = variable;
  const form =
    type === "date" ? dateFormat : (forms.get(type) ?? forms.get(`${type} ${dataset.file.decimal}`) ?? type);
  return {
    unexpected: (text) => {
      const data = { column, value: isPublic ? text : undefined };
      return { ...invalid, finding: found("rules/unexpected-text", [name], data) };
    },
    unreadable: (text) => {
      const data = { column, type, form, value: isPublic ? text : undefined };
      return { ...invalid, finding: found("rules/unreadable-text", [name], data) };
    },
  };
}
