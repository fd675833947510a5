import type { Rule } from "@mangnon/schema";
import { readFormula } from "@mangnon/schema/formula";
import type { Reference } from "../contribution.ts";
import { type Kind, keyOf } from "../kinds.ts";
import { anyAt, eachAt, type Fields, has, insideAt, oneOfAt, textAt, textsAt } from "./form.ts";
import { Malformed } from "./malformed.ts";
import { namesInRule } from "./rule-names.ts";

const to = (kind: Kind, id: string): Reference => ({ kind, id });

const ruleIn = (fields: Fields, key: string): readonly Reference[] => namesInRule(anyAt(fields, key));

/** Kinds that have nothing to name answer nothing; all read as much of the form as others rely on. */
const readers: Readonly<Record<Exclude<Kind, "source">, (item: Fields) => readonly Reference[]>> = {
  "code-list": (item) => {
    eachAt(item, "codes", (code) => textAt(code, "code"));
    return [];
  },
  variable: (item) => {
    const type = oneOfAt(item, "type", ["number", "integer", "boolean", "text", "code", "codes", "date"]);
    const codes = type === "code" || type === "codes" ? [to("code-list", textAt(item, "codes"))] : [];
    return has(item, "when") ? [...codes, ...ruleIn(item, "when")] : codes;
  },
  fact: (item) => (has(item, "kernel") || !has(item, "rule") ? kernelInputs(item) : ruleIn(item, "rule")),
  parameter: (item) => {
    const type = oneOfAt(item, "type", ["number", "integer", "codes"]);
    eachAt(item, "values", (dated) => anyAt(dated, "value"));
    return type === "codes" && has(item, "codes") ? [to("code-list", textAt(item, "codes"))] : [];
  },
  definition: (item) => [
    ...ruleIn(item, "population"),
    ...textsAt(item, "criteria").map((name) => to("fact", name)),
    ...eachAt(item, "classes", (each) => {
      textAt(each, "id");
      return ruleIn(each, "rule");
    }).flat(),
  ],
  obligations: (item) => [
    ...ruleIn(item, "population"),
    ...eachAt(item, "obligations", (each) => {
      textAt(each, "id");
      // With another word a breach would count nowhere.
      oneOfAt(each, "severity", ["breach", "warning", "urgent"]);
      return [...(has(each, "population") ? ruleIn(each, "population") : []), ...ruleIn(each, "breach")];
    }).flat(),
  ],
  indicator: (item) => {
    const measure = oneOfAt(item, "measure", measures);
    if (measure === "reported-ratio" || measure === "reported-count") return [];
    if (measure === "composite") return textsAt(item, "parts").map((id) => to("indicator", id));
    if (measure === "formula") return indicatorsIn(anyAt(item, "formula")).map((id) => to("indicator", id));
    for (const key of measure === "class-count" ? ["counted"] : ["numerator", "denominator"])
      textsAt(item, key);
    return [to("definition", textAt(item, "definition"))];
  },
  plan: (item) => eachAt(item, "targets", (target) => to("indicator", textAt(target, "indicator"))),
  "territory-list": (item) => {
    eachAt(item, "territories", (unit) => {
      for (const key of ["code", ...["since", "until"].filter((day) => has(unit, day))]) textAt(unit, key);
      insideAt(unit, "name", (name) => [textAt(name, "vi"), textAt(name, "en")]);
    });
    eachAt(item, "successions", (step) => ["on", "from", "to"].map((key) => textAt(step, key)));
    return [];
  },
};

const measures = [
  "class-ratio",
  "reported-ratio",
  "class-count",
  "reported-count",
  "formula",
  "composite",
] as const;

/** The indicators that a formula names; one that cannot be read names those that it can be seen to. */
const indicatorsIn = (formula: unknown): readonly string[] => readFormula(formula as Rule).indicators;

function kernelInputs(item: Fields): readonly Reference[] {
  oneOfAt(item, "kernel", ["completed-years", "completed-months", "begun-months"]);
  if (has(item, "rule")) throw new Malformed(["kernel"]);
  if (has(item, "leapDay")) oneOfAt(item, "leapDay", ["march-1", "last-day"]);
  const inputs = has(item, "recorded") ? ["from", "on", "recorded"] : ["from", "on"];
  return inputs.map((input) => to("variable", textAt(item, input)));
}

/**
 * The things that a contributed thing names, each once.
 *
 * @throws {@link Malformed} where it does not have the form that is needed to read them.
 */
export function referencesOf(kind: Exclude<Kind, "source">, item: Fields): readonly Reference[] {
  insideAt(item, "label", (label) => [textAt(label, "vi"), textAt(label, "en")]);
  const references = readers[kind](item);
  return [
    ...new Map(references.map((reference) => [keyOf(reference.kind, reference.id), reference])).values(),
  ];
}
