import type { CodeList, ValueType, Variable, Vocabulary } from "@mangnon/schema";
import { boolean, code, date, list, number, text } from "./types.ts";

/** Every name that a rule may use, with its type. Look-ups go by maps, so `constructor` is a name like others. */
export interface Scope {
  readonly variables: ReadonlyMap<string, ValueType>;
  readonly parameters: ReadonlyMap<string, ValueType>;
  /** Facts are typed when they are read, so their types are asked for. `undefined` when there is none of the name. */
  readonly typeOfFact: (name: string) => ValueType | undefined;
  readonly factNames: readonly string[];
  /** How deep the reading of several rules is, one within the other; left out where a rule is read alone. */
  readonly nesting?: { depth: number };
  readonly codeLists: ReadonlyMap<string, ReadonlySet<string>>;
  /** There where rules check data and state what was recorded: they alone may see that nothing was. */
  readonly seesAbsence?: true;
}

export function typeOfVariable(variable: Variable): ValueType {
  if (variable.type === "number" || variable.type === "integer") {
    return number(variable.type === "integer", variable.unit);
  }
  if (variable.type === "code") return code(variable.codes);
  if (variable.type === "codes") return list(code(variable.codes));
  return { boolean, text, date }[variable.type];
}

export const codesByList = (lists: readonly CodeList[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(lists.map(({ id, codes }) => [id, new Set(codes.map(({ code: name }) => name.normalize("NFC")))]));

/** The scope of a vocabulary's variables, parameters and lists; facts are added by who reads them. */
export function scopeOf(
  { variables, parameters, codeLists }: Vocabulary,
  facts: Pick<Scope, "typeOfFact" | "factNames" | "nesting">,
): Scope {
  return {
    variables: new Map(variables.map((variable) => [variable.id, typeOfVariable(variable)])),
    parameters: new Map(
      parameters.map(({ id, type, unit, codes }) => [
        id,
        type === "codes" ? list(code(codes ?? "")) : number(type === "integer", unit),
      ]),
    ),
    ...facts,
    codeLists: codesByList(codeLists),
  };
}
