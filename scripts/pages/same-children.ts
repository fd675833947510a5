// docs/same-children.md: the same made-up children by MICS6, SDG 8.7.1 and Vietnamese law, and why they part.
import { run } from "../../packages/cli/src/run.ts";
import { createShippedHost } from "../../packages/cli/src/shipped-host.ts";
import { root } from "../packages.ts";
import { type Page, table, writtenBy } from "./page.ts";

const dataset = "examples/same-children/children.yaml";

const definitions = [
  "mics6",
  "mics5",
  "sdg-8-7-1-economic",
  "sdg-8-7-1-general",
  "sdg-8-7-1-general-at-or-above",
  "mics6-or-hazardous",
  "vn-child-labour",
  "vn-child-labour-2012",
];

interface Answer {
  readonly id: string;
  readonly class: string | null;
  readonly candidates: readonly string[];
  readonly criteria: Readonly<Record<string, boolean | null>>;
}

async function printed(line: string): Promise<string> {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const io = { cwd: root, isTerminal: false, stdout: say, stderr: () => {} };
  await run(line.split(" "), io);
  return said.join("");
}

async function answersBy(definition: string): Promise<readonly Answer[]> {
  const said = await printed(`classify --definition ${definition} --dataset ${dataset} --format json`);
  return said
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
}

const short: Readonly<Record<string, string>> = {
  "child-labour": "**yes**",
  "other-child-labour": "**yes**",
  "hazardous-child-labour": "**yes, hazardous**",
  "hazardous-alone": "**hazard alone**",
  "not-child-labour": "no",
};

const cellOf = (answer: Answer | undefined): string =>
  answer?.class == null ? "not known" : (short[answer.class] ?? answer.class);

/** A rule that sums up others explains nothing, and hours below a limit are no reason. */
const summingUp = /(?:child-labour(?:-or-hazardous)?|contrary-to-labour-law|-below)$/;

const reasonsOf = ({ criteria }: Answer): readonly string[] =>
  Object.keys(criteria).filter((name) => criteria[name] === true && !summingUp.test(name));

const introduction = `Sixteen made-up children, judged by eight definitions. Each definition is right about what it defines; none is a better
number than another, and two of them never stand in one line of a chart. The rows are in
[\`examples/same-children\`](../examples/same-children/children.csv); what each definition says stands in
[\`criteria-icls\`](../packages/criteria-icls) and [\`criteria-vn\`](../packages/criteria-vn).

Mười sáu trẻ em giả lập, xét theo tám định nghĩa. Mỗi định nghĩa đúng với điều nó định nghĩa; không số nào thay cho số kia, và
không vẽ hai định nghĩa trên một đường.`;

const comparisons = `## Who moves from where to where · Ai chuyển từ đâu sang đâu

[Two definitions side by side](compare.md) tells how to read this.`;

async function text(): Promise<string> {
  const host = await createShippedHost([], root);
  const answers = await Promise.all(definitions.map(answersBy));
  const children = answers[0]?.map(({ id }) => id) ?? [];
  const labels = new Map(host.vocabulary.facts.map(({ id, label }) => [id, label]));
  const rows = children.map((child, at) => [`\`${child}\``, ...answers.map((by) => cellOf(by[at]))]);
  const reasons = children.map((child, at) => {
    const names = new Set(answers.flatMap((by) => (by[at] === undefined ? [] : reasonsOf(by[at]))));
    const words = [...new Set([...names].map((name) => labels.get(name)?.en ?? name))];
    return [`\`${child}\``, words.length === 0 ? "nothing" : words.join("; ")];
  });
  const commands = ["mics6,vn-child-labour", "mics6,sdg-8-7-1-general"].map(
    (pair) => `compare --definitions ${pair} --dataset ${dataset} --fail-on never`,
  );
  const shown = await Promise.all(
    commands.map(async (line) =>
      [
        "```sh",
        `npm run --silent mangnon -- ${line}`,
        "```",
        "",
        "```text output",
        (await printed(line)).trimEnd(),
        "```",
      ].join("\n"),
    ),
  );
  const parts = [
    "# The same children by different definitions · Cùng một trẻ, nhiều định nghĩa",
    writtenBy(`\`${dataset}\`, by running the command`),
    introduction,
    "## Is it child labour? · Có phải lao động trẻ em không?",
    table(["child · trẻ", ...definitions.map((id) => `\`${id}\``)], rows),
    "“not known”: hours of the week that nobody knows are not zero. The law goes by the usual hours, which are known here.",
    "## What is true of each · Điều đúng với từng trẻ",
    table(["child · trẻ", "conditions of the definitions that hold · điều kiện đúng"], reasons),
    comparisons,
    ...shown,
  ];
  return `${parts.join("\n\n")}\n`;
}

export const sameChildrenPage: Page = { file: "docs/same-children.md", text };
