import type { Definition, Language, Parameter, Variable } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { neededBy } from "./needed.ts";
import { ownerOf } from "./owner.ts";
import { citationText, sheet, spanText } from "./sheet.ts";

/** Who says it, what classes it knows, and what it must know of a child. */
export function describedDefinition(definition: Definition, { host, options }: World): string {
  const { lang } = options;
  const { id, label, version, authority, effective, classes, criteria, note, sources } = definition;
  const words = wordsOf(lang).describe;
  const { variables, parameters } = neededBy([definition], host);
  const facts = new Map(host.vocabulary.facts.map((fact) => [fact.id, fact]));
  return sheet(
    `${words.definition} ${id}: ${label[lang]}`,
    [
      ["version", version],
      ["from", ownerOf("definitions", id, host)],
      ["authority", authority[lang]],
      ["in-force", spanText(effective)],
      [
        "classes",
        classes.map(
          (one) => `${one.id}: ${one.label[lang]}${one.rule === "otherwise" ? ` (${words.otherwise})` : ""}`,
        ),
      ],
      ["criteria", criteria.map((name) => `${name}: ${facts.get(name)?.label[lang] ?? name}`)],
      ["needs", variables.map((variable) => variableText(variable, lang))],
      ["parameters", parameters.map((parameter) => parameterText(parameter, lang))],
      ["note", note?.[lang]],
      ["sources", sources.map((source) => citationText(source, lang))],
    ],
    lang,
  );
}

/** A variable with the question that asks for it. */
export function variableText({ id, label, question }: Variable, lang: Language): string {
  return `${id}: ${label[lang]}${question === undefined ? "" : ` — ${question[lang]}`}`;
}

/** A number of the law with the day from which each of its values holds. */
function parameterText({ id, label, values }: Parameter, lang: Language): string {
  const told = values.map(({ since, until, value }) => {
    const span = spanText({ since, until });
    const text = typeof value === "number" ? String(value) : `[${value.length}]`;
    return span === undefined ? text : `${text} (${span})`;
  });
  return `${id}: ${label[lang]} — ${told.join(", ")}`;
}
