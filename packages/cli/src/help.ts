import type { Language } from "@mangnon/schema";
import { type HelpWords, helpWordsOf } from "./locales/help-words.ts";
import { type CommandName, commandNames, commonOptions, type OptionName, useOf } from "./options/known.ts";

/** How the command is used: all of it, or one verb. */
export function helpText(command: CommandName | undefined, lang: Language): string {
  const words = helpWordsOf(lang);
  return command === undefined ? wholeHelp(words) : commandHelp(command, words);
}

function wholeHelp(words: HelpWords): string {
  const own = commandNames.flatMap((name) => [...useOf(name).required, ...useOf(name).optional]);
  return [
    words.what,
    ...section(
      words.usage,
      commandNames.map((name) => [usageOf(name, words), ""]),
    ),
    ...section(
      words.commands,
      commandNames.map((name) => [name, words.does[name]]),
    ),
    ...section(words.options, optionRows([...new Set(own)], words)),
    ...section(words.everywhere, optionRows([...commonOptions, "version"], words)),
    "",
    ...words.exitCodes,
    words.more,
  ].join("\n");
}

const examples: Readonly<Record<CommandName, string>> = {
  check: "mangnon check plan.yaml register.yaml",
  classify: "mangnon classify --definition vn-child-labour --dataset register.yaml --format json",
  explain:
    "mangnon explain --definition vn-labour-code --obligations vn-minors-at-work --dataset register.yaml --record bt-0001",
  tabulate: "mangnon tabulate --indicator vn.0318 --dataset register.yaml --by sex",
  compare: "mangnon compare --definitions mics6,sdg-8-7-1-economic --dataset survey.yaml",
  assess: "mangnon assess --plan binh-thuan --dataset register.yaml --dataset reports.yaml --on 2026-01-15",
  diff: "mangnon diff decision-782 binh-thuan",
  test: "mangnon test scenarios",
  describe: "mangnon describe vn.0318",
};

function commandHelp(command: CommandName, words: HelpWords): string {
  const { required, optional } = useOf(command);
  const own = optionRows([...required, ...optional], words);
  return [
    `mangnon ${command}: ${words.does[command]}`,
    ...section(words.usage, [[usageOf(command, words), ""]]),
    ...(own.length > 0 ? section(words.options, own) : []),
    ...section(words.everywhere, optionRows(commonOptions, words)),
    ...section(words.example, [[examples[command], ""]]),
  ].join("\n");
}

const withValue = (name: OptionName, { value }: HelpWords): string =>
  value[name] === "" ? `--${name}` : `--${name} ${value[name]}`;

function usageOf(command: CommandName, words: HelpWords): string {
  const { required, optional, takes } = useOf(command);
  const { dataset: file, plan, record: id } = words.value;
  const argument = {
    files: `${file}…`,
    paths: `[${words.paths}…]`,
    plans: `${plan} ${plan}`,
    id: `[${id}]`,
    nothing: "",
  }[takes];
  const parts = [
    ...required.map((name) => withValue(name, words)),
    ...optional.map((name) => `[${withValue(name, words)}]`),
    argument,
  ];
  return ["mangnon", command, ...parts].filter((part) => part !== "").join(" ");
}

const optionRows = (names: readonly OptionName[], words: HelpWords) =>
  names.map((name): readonly [string, string] => [withValue(name, words), words.means[name]]);

function section(title: string, rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => [...name].length));
  const lines = rows.map(([name, text]) => {
    const blanks = " ".repeat(width - [...name].length);
    return text === "" ? `  ${name}` : `  ${name}${blanks}  ${text}`;
  });
  return ["", `${title}:`, ...lines];
}
