// The two definitions of the job, as any program gets them from their packs.
import { icls } from "@mangnon/criteria-icls";
import { vn } from "@mangnon/criteria-vn";
import { createHost } from "@mangnon/host";
import { type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { Rule } from "@mangnon/schema";
import type { Lists } from "./by-hand.ts";
import type { Codes } from "./children.ts";

const host = createHost().use(icls).use(vn).freeze();
export const { vocabulary } = host;

/** What the whole law asks beyond the rule of the job: loads, measures, and ships by age. */
const beyondTheJob =
  /^\{"var":"fact\.vn\.(?:job-over-measure|load-too-heavy|place-over-measure)"\}$|^\{"and":\[\{"in":\[\{"var":"vn\.job"\},\{"var":"parameter\.vn\.jobs-on-sea-going-ships"/;

/** A rule without those alternatives that go beyond the job. */
function ofTheJobAlone(rule: Rule): Rule {
  if (Array.isArray(rule)) return rule.map(ofTheJobAlone);
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(
    Object.entries(rule as Readonly<Record<string, Rule>>).map(([operator, operands]) => {
      const kept =
        operator === "or" && Array.isArray(operands)
          ? operands.filter((operand) => !beyondTheJob.test(JSON.stringify(operand)))
          : operands;
      return [operator, ofTheJobAlone(kept)];
    }),
  );
}

const ofTheJob: typeof vocabulary = {
  ...vocabulary,
  facts: vocabulary.facts.map((fact) =>
    "rule" in fact ? { ...fact, rule: ofTheJobAlone(fact.rule) } : fact,
  ),
};

export const readMics6 = (): ReadDefinition => readDefinition(host.definition("mics6"), vocabulary);

/** The Vietnamese rule of the job: ages, hours, night work, overtime, and jobs and workplaces by their lists. */
export const readLabour = (): ReadDefinition => readDefinition(host.definition("vn-child-labour"), ofTheJob);

/** The law as the pack has it. */
export const readWholeLaw = (): ReadDefinition =>
  readDefinition(host.definition("vn-child-labour"), vocabulary);

const listOf = (id: string): readonly string[] =>
  vocabulary.codeLists.find((list) => list.id === id)?.codes.map(({ code }) => code) ?? [];

const parameter = (id: string): readonly string[] => {
  const value = vocabulary.parameters.find((each) => each.id === id)?.values.at(-1)?.value;
  return Array.isArray(value) ? value : [];
};

/** The loop by hand does not know the exception by age of item 35 of Appendix III. */
const onShips = "tt09.III.35";

export const codes: Codes = {
  jobs: listOf("vn.jobs").filter((code) => code !== onShips),
  places: listOf("vn.workplaces"),
};

export const lists: Lists = {
  light: parameter("vn.light-jobs"),
  prohibited: parameter("vn.prohibited-jobs"),
  otherHarmful: parameter("vn.other-harmful-jobs"),
  overtime: parameter("vn.overtime-jobs"),
  partlyOvertime: parameter("vn.partly-overtime-jobs"),
  night: parameter("vn.night-jobs"),
  barredPlaces: parameter("vn.places-barred-under-15"),
  prohibitedPlaces: [...parameter("vn.prohibited-places"), ...parameter("vn.other-harmful-places")],
};
