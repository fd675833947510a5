import type { Host } from "@mangnon/host";
import type { CodeList, Language, Variable } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { variableText } from "./definition.ts";
import { ownerOf } from "./owner.ts";
import { sheet, spanText } from "./sheet.ts";

/** What descriptions of data are written with: a variable, or the list of codes that it can take. */
export type Term = Variable | CodeList;

/** The variable or list of codes of an id. */
export const findTerm = (id: string, { vocabulary }: Host): Term | undefined =>
  [...vocabulary.variables, ...vocabulary.codeLists].find((one) => one.id === id);

/** What a variable is and within what, or each code of a list with its meaning. */
export function describedTerm(term: Term, { host, options: { lang } }: World): string {
  const words = wordsOf(lang).describe;
  if (!("type" in term)) {
    return sheet(
      `${words["code-list"]} ${term.id}: ${term.label[lang]}`,
      [
        ["from", ownerOf("codeLists", term.id, host)],
        ["codes", codeTexts(term, lang)],
      ],
      lang,
    );
  }
  const list = "codes" in term ? host.vocabulary.codeLists.find(({ id }) => id === term.codes) : undefined;
  return sheet(
    `${words.variable} ${variableText(term, lang)}`,
    [
      ["from", ownerOf("variables", term.id, host)],
      ["type", "unit" in term ? `${term.type} (${term.unit})` : term.type],
      ["range", "min" in term ? spanText({ since: String(term.min), until: String(term.max) }) : undefined],
      ["codes", list && [list.id, ...codeTexts(list, lang)]],
    ],
    lang,
  );
}

const codeTexts = ({ codes }: CodeList, lang: Language): readonly string[] =>
  codes.map(({ code, label }) => `${code}: ${label[lang]}`);
