import type { Host } from "@mangnon/host";
import type { Cause, Language, LocalizedText, RecordsDataset } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";

/** The words for ids: of groups, of their values, of what was not known. */
export interface Labels {
  /** `undefined` for a name of the dataset's own, which has no label. */
  readonly ofName: (name: string) => LocalizedText | undefined;
  readonly ofValue: (name: string, value: string) => LocalizedText | undefined;
  /** Labels of a cell's values, those of them that have one. */
  readonly ofCell: (cell: Readonly<Record<string, string>>) => Readonly<Record<string, LocalizedText>>;
}

/** Labels of what the host knows: variables, and the codes of their lists. */
export function labelsOf({ vocabulary }: Host, { columns = {} }: Pick<RecordsDataset, "columns">): Labels {
  const variables = new Map(vocabulary.variables.map((variable) => [variable.id, variable]));
  const lists = new Map(vocabulary.codeLists.map(({ id, codes }) => [id, codes]));
  const variableOf = (name: string) => (Object.hasOwn(columns, name) ? undefined : variables.get(name));
  const listOf = (name: string): string | undefined => {
    if (Object.hasOwn(columns, name)) return columns[name]?.codes;
    const variable = variables.get(name);
    return variable && "codes" in variable ? variable.codes : undefined;
  };
  const ofValue = (name: string, value: string) =>
    lists.get(listOf(name) ?? "")?.find(({ code }) => code === value)?.label;
  return {
    ofName: (name) => variableOf(name)?.label,
    ofValue,
    ofCell: (cell) =>
      Object.fromEntries(
        Object.entries(cell).flatMap(([name, value]) => {
          const label = ofValue(name, value);
          return label ? [[name, label] as const] : [];
        }),
      ),
  };
}

/** What could not be known and why, in words: "hours in a usual week: not answered". */
export function causeText({ kind, name, reason }: Cause, { vocabulary }: Host, lang: Language): string {
  const words = wordsOf(lang);
  const things =
    kind === "variable" ? vocabulary.variables : kind === "parameter" ? vocabulary.parameters : [];
  const label = things.find(({ id }) => id === name)?.label[lang];
  return `${words.causes[kind](label ?? name)}: ${words.reasons[reason]}`;
}
