// Several indicators of the classes of one definition, and a plan that promises something of each, as a plugin of an officer's own.
import { plan, village } from "./village.ts";

/** The classes of the definition, and hours of work a week by which a child is in each. */
export const hoursOf = { heavy: 50, long: 35, light: 7, none: 0 } as const;

export type Class = keyof typeof hoursOf;

export const classes = Object.keys(hoursOf) as readonly Class[];

/** What each indicator counts, and among whom; a count stands among its own. */
export const lines: Readonly<Record<string, readonly [above: readonly Class[], below: readonly Class[]]>> = {
  "y.labour": [["heavy", "long"], classes],
  "y.heavy": [["heavy"], ["heavy", "long"]],
  "y.work": [["heavy", "long", "light"], classes],
  "y.working": [
    ["heavy", "long", "light"],
    ["heavy", "long", "light"],
  ],
  "y.in-labour": [
    ["heavy", "long"],
    ["heavy", "long"],
  ],
};

const counts = new Set(["y.working", "y.in-labour"]);

const example = { vi: "ví dụ", en: "example" };

const source = { instrument: example, seen: "derived" };

const indicators = Object.entries(lines).map(([id, [above, below]]) => ({
  kind: "indicator",
  id,
  label: example,
  direction: "lower-is-better",
  sources: [source],
  definition: "y.hours",
  ...(counts.has(id)
    ? { unit: "count", measure: "class-count", counted: above }
    : { unit: "percent", measure: "class-ratio", numerator: above, denominator: below }),
}));

const definition = {
  kind: "definition",
  id: "y.hours",
  version: "1.0.0",
  label: example,
  authority: example,
  effective: {},
  sources: [source],
  population: { ">=": [{ var: "fact.age" }, 5] },
  criteria: [],
  classes: classes.map((id) => ({
    id,
    label: example,
    rule: id === "none" ? "otherwise" : { ">=": [{ var: "actualHoursPerWeek" }, hoursOf[id]] },
  })),
};

const together = {
  kind: "indicator",
  id: "y.together",
  label: example,
  sources: [source],
  measure: "composite",
  parts: Object.keys(lines),
};

const plugin = {
  name: "@example/several",
  version: "1.0.0",
  host: "*",
  contributes: { definitions: [definition], indicators: [...indicators, together] },
};

/** A plan with one promise for each of some indicators. */
function planOf(ids: readonly string[]): string {
  const start = plan.indexOf("  - id: village.t1");
  const end = plan.indexOf("tasks:");
  const [head, one, tail] = [plan.slice(0, start), plan.slice(start, end), plan.slice(end)];
  const targets = ids.map((id) =>
    one
      .replace("village.t1", id.replace("y.", "village."))
      .replace("vn.782.t5b-commune-staff-trained", id)
      .replace("at-least", "at-most")
      .replace(/( +)goal: 90/, counts.has(id) ? "$1unit: count\n$1goal: 90" : "$&"),
  );
  const became = ids.map((id) => id.replace("y.", "village.")).join(", ");
  return `${head}${targets.join("")}${tail.replace("[village.t1]", `[${became}]`)}`;
}

/** The village with so many children of each class, and a plan that is judged by some of the indicators. */
export function several(
  children: Readonly<Record<Class, number>>,
  ids: readonly string[],
): Readonly<Record<string, string>> {
  const rows = classes.flatMap((name) => Array<number>(children[name]).fill(hoursOf[name]));
  return {
    ...village,
    "several.mjs": `export const pack = ${JSON.stringify(plugin)};\n`,
    "plan.yaml": planOf(ids),
    "data/register.csv": `id,sex,age,hours\n${rows.map((hours, at) => `c-${at},f,12,${hours}`).join("\n")}\n`,
  };
}
