// docs/why-not-plain-json-logic.md: the same rules and records, run by json-logic-js and by @mangnon/rules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { checkRules, classify, readDefinition } from "../../packages/rules/src/index.ts";
import { runRule } from "../../packages/rules/src/json-logic/index.ts";
import { en } from "../../packages/rules/src/locales/en.ts";
import type { ChildRecord, Definition, Rule, Vocabulary } from "../../packages/schema/src/index.ts";
import { root } from "../packages.ts";
import { type Page, table, writtenBy } from "./page.ts";
import { type Probe, probes } from "./probes.ts";

const label = (text: string) => ({ vi: text, en: text });

/** What the rules of the probes may name. */
const vocabulary: Vocabulary = {
  variables: [
    { id: "age", type: "integer", unit: "years", min: 0, max: 120, label: label("age") },
    { id: "hours", type: "number", unit: "hours", min: 0, max: 168, label: label("hours") },
    { id: "works", type: "boolean", label: label("works") },
    { id: "schooling", type: "code", codes: "answers", label: label("schooling") },
    { id: "jobs", type: "codes", codes: "jobs", label: label("jobs") },
  ],
  codeLists: [
    { id: "answers", label: label("answers"), codes: [yes("1"), yes("2")] },
    { id: "jobs", label: label("jobs"), codes: [yes("mine"), yes("farm")] },
  ],
  facts: [],
  parameters: [],
};

function yes(code: string) {
  return { code, label: label(code) };
}

const definitionOf = (rule: Rule): Definition => ({
  kind: "definition",
  id: "probe",
  version: "1.0.0",
  label: label("probe"),
  authority: label("probe"),
  effective: {},
  criteria: [],
  population: true,
  sources: [{ instrument: label("probe"), seen: "derived" }],
  classes: [
    { id: "true", label: label("true"), rule },
    { id: "false", label: label("false"), rule: "otherwise" },
  ],
});

/** What this engine says of a probe, in words. */
function ours({ rule, record }: Probe): string {
  const definition = definitionOf(rule);
  const [issue] = checkRules(definition, vocabulary);
  if (issue !== undefined) {
    const sentence = en[issue.code as keyof typeof en] as (data: unknown) => string;
    return `refused: ${sentence(issue.data)}`;
  }
  const { outcome, findings } = classify(readDefinition(definition, vocabulary), record as ChildRecord);
  if (outcome.status === "determined") return `\`${outcome.class}\``;
  const [finding] = findings;
  const asks = outcome.needs.map((names) => names.map((name) => `\`${name}\``).join(" and ")).join(" or ");
  const why = outcome.causes.map(({ name, reason }) => `\`${name}\`: ${reason}`).join(", ");
  return [
    "unknown",
    finding === undefined ? "" : ` (finding \`${finding.code}\`)`,
    asks === "" ? `; nothing to ask (${why})` : `; needs ${asks}`,
  ].join("");
}

/** What json-logic-js answers, or throws. */
function theirs({ rule, record }: Probe): string {
  try {
    return shown(runRule(rule, record as Parameters<typeof runRule>[1]));
  } catch (error) {
    return `throws ${error instanceof Error ? error.name : typeof error}`;
  }
}

function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || value === undefined) return `\`${String(value)}\``;
  return `\`${JSON.stringify(value)}\``;
}

/** A record as one would write it; what is not JSON stands as JavaScript has it. */
const shownRecord = (record: Probe["record"]): string =>
  `\`${JSON.stringify(record, (_, value: unknown) => (Number.isNaN(value) ? "NaN" : value)).replace('"NaN"', "NaN")}\``;

function versionOfTheirs(): string {
  const manifest = createRequire(join(root, "packages", "rules", "package.json")).resolve(
    "json-logic-js/package.json",
  );
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

const sectionText = ([title, of]: readonly [string, readonly Probe[]]): string =>
  [
    `## ${title}`,
    table(
      ["rule", "record", `json-logic-js ${versionOfTheirs()}`, "here"],
      of.map((probe) => [
        `\`${JSON.stringify(probe.rule)}\``,
        shownRecord(probe.record),
        theirs(probe),
        ours(probe),
      ]),
    ),
  ].join("\n\n");

const introduction = `JSON Logic is a good form for a rule: it can be stored, sent, and run in any language, and on complete records rules here
mean what they mean in json-logic-js (a property test compares both). The difference lies in what is missing, misspelt or
of another kind: there it becomes zero, false, an empty text or an answer; here it stays unknown, or is refused.

The rules and records below were run by both engines; nothing is quoted from elsewhere. \`age\` is an integer, \`hours\` a
number, \`works\` a truth, \`schooling\` a code of the list 1 (yes), 2 (no), \`jobs\` a set of codes.`;

const ending = `## What does not change

- Order, names and results of all operators that both have, on complete records: see [the rule language](rule-language.md).
- \`all\` of an empty list is false, as there.
- Numbers are binary64 in both, so that \`0.1 + 0.2 == 0.3\` is false in a rule. Targets and counts are judged with exact
  decimals instead ([decision 003](decisions/003-civil-dates-and-exact-decimals.md)).

\`importRule\` of \`@mangnon/rules/json-logic\` reads a rule written for another library and says, place by place, what would be
guessed there; \`exportRule\` and \`exportDefinition\` write plain JSON Logic, right for complete records alone.`;

async function text(): Promise<string> {
  const parts = [
    "# Why not plain JSON Logic",
    writtenBy("`scripts/pages/probes.ts` and both engines"),
    introduction,
    ...Object.entries(probes).map(sectionText),
    ending,
  ];
  return `${parts.join("\n\n")}\n`;
}

export const plainJsonLogicPage: Page = { file: "docs/why-not-plain-json-logic.md", text };
