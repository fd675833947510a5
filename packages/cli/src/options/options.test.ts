import { expect, test } from "vitest";
import { CliError } from "../errors.ts";
import { languageOf, readOptions } from "./options.ts";

/** The code and data of the refusal, or what was read. */
function refusal(...argv: readonly string[]) {
  try {
    return readOptions(argv);
  } catch (error) {
    if (error instanceof CliError) return [error.code, error.data];
    throw error;
  }
}

const classify = ["classify", "--definition", "mics6", "--dataset", "a.yaml"];

test("what is not asked for has its usual value", () => {
  expect(readOptions(["check", "a.yaml", "b.yaml"])).toMatchObject({
    command: "check",
    positionals: ["a.yaml", "b.yaml"],
    format: "text",
    lang: "en",
    failOn: "error",
    full: false,
    lint: false,
    strict: false,
    by: [],
    datasets: [],
    plugins: [],
  });
});

test.each([
  [["--by", "sex,age-band"]],
  [["--by", "sex", "--by", "age-band"]],
  [["--by=sex,,age-band,sex"]],
  [["--by", " sex, age-band "]],
])("groups are given with commas or one by one, each once: %j", (argv) => {
  const { by } = readOptions(["tabulate", "--indicator", "vn.0318", "--dataset", "a.yaml", ...argv]);
  expect(by).toEqual(["sex", "age-band"]);
});

test("an option may come before the command, and a value after an equals sign", () => {
  const { command, lang, value } = readOptions(["--lang=vi", ...classify]);
  expect([command, lang, value("definition")]).toEqual(["classify", "vi", "mics6"]);
});

test("what stands after `--` is a file, whatever it looks like", () => {
  expect(readOptions(["check", "--", "--plan.yaml"]).positionals).toEqual(["--plan.yaml"]);
});

test.each<[readonly string[], string, object]>([
  [["chek", "a.yaml"], "cli/unknown-command", { command: "chek", nearest: "check" }],
  [["check", "a.yaml", "--formt", "json"], "cli/unknown-option", { option: "--formt", nearest: "--format" }],
  [["check", "-x"], "cli/unknown-option", { option: "-x", nearest: undefined }],
  [
    ["check", "a.yaml", "--constructor"],
    "cli/unknown-option",
    { option: "--constructor", nearest: undefined },
  ],
  [["check", "a.yaml", "--lang"], "cli/option-without-value", { option: "--lang" }],
  [["check", "a.yaml", "--lang="], "cli/option-without-value", { option: "--lang" }],
  [["check", "a.yaml", "--lang", "--format"], "cli/option-without-value", { option: "--lang" }],
  [["check", "a.yaml", "--help=me"], "cli/option-with-value", { option: "--help", value: "me" }],
  [["check", "a.yaml", "--lang", "fr"], "cli/bad-option", { value: "fr", expected: ["en", "vi"] }],
  [["check", "a.yaml", "--format", "xml"], "cli/bad-option", { option: "--format" }],
  [["check", "a.yaml", "--fail-on", "warning"], "cli/bad-option", { option: "--fail-on" }],
  [["check"], "cli/missing-file", { command: "check" }],
  [["classify", "--dataset", "a.yaml"], "cli/missing-option", { command: "classify", option: "definition" }],
  [[...classify, "b.yaml"], "cli/unexpected-argument", { command: "classify", argument: "b.yaml" }],
  [["describe", "mics6", "vn.0318"], "cli/unexpected-argument", { argument: "vn.0318" }],
  [[...classify, "--definition", "vn"], "cli/option-twice", { first: "mics6", second: "vn" }],
  [
    [...classify, "--plan", "binh-thuan"],
    "cli/option-of-another-command",
    { command: "classify", option: "--plan", takes: ["--definition", "--dataset", "--strict"] },
  ],
  [
    ["explain", "--definition", "d", "--record", "r", "--dataset", "a.yaml", "--dataset", "b.yaml"],
    "cli/option-twice",
    { option: "--dataset", first: "a.yaml", second: "b.yaml" },
  ],
  [
    ["assess", "--plan", "p", "--dataset", "d", "--on", "15/01/2026"],
    "cli/bad-date",
    { value: "15/01/2026" },
  ],
])("%j is refused as `%s`", (argv, code, data) => {
  expect(refusal(...argv)).toMatchObject([code, data]);
});

test("help is given where options are missing", () => {
  expect(readOptions(["classify", "--help"])).toMatchObject({ command: "classify", help: true });
  expect(readOptions(["-h"])).toMatchObject({ command: undefined, help: true });
});

test.each([
  [["--lang", "vi"], "vi"],
  [["--lang=vi"], "vi"],
  [["--lang", "en"], "en"],
  [["--lang"], "en"],
  [["--lang", "fr"], "en"],
  [["vi"], "en"],
  [[], "en"],
])("before anything is read, %j is in the language `%s`", (argv, lang) => {
  expect(languageOf(argv)).toBe(lang);
});
