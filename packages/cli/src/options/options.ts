import type { Language } from "@mangnon/schema";
import { daysOfPartialDate } from "@mangnon/schema/dates";
import { nearest } from "@mangnon/schema/nearest";
import { CliError } from "../errors.ts";
import { type CommandName, commandNames, commonOptions, type OptionName, useOf } from "./known.ts";
import { type Given, sortArguments } from "./tokens.ts";

/** What was asked of the command, checked against what the command takes. */
export interface Options {
  readonly command: CommandName | undefined;
  /** Files to check, or the id to describe. */
  readonly positionals: readonly string[];
  readonly format: "text" | "json";
  readonly lang: Language;
  readonly failOn: "never" | "error" | "missed";
  readonly full: boolean;
  readonly lint: boolean;
  /** No number of the law beyond the day for which it was checked. */
  readonly strict: boolean;
  /** Small counts are shown: the answer is not for publication. */
  readonly unprotected: boolean;
  /** Where earlier releases are remembered. */
  readonly releaseLog: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  readonly by: readonly string[];
  readonly datasets: readonly string[];
  readonly plugins: readonly string[];
  /** The unit and day in whose boundaries a plan is judged: `68@2025-07-01`. */
  readonly territory: string | undefined;
  /** The value of an option that the command requires. */
  readonly value: (name: "plan" | "definition" | "definitions" | "indicator" | "record" | "on") => string;
  /** The list of obligations to judge by beside the definition, when one is asked for. */
  readonly obligations: string | undefined;
}

/**
 * Reads the arguments after `mangnon`.
 *
 * @throws {@link CliError} for everything that the command does not take or that it lacks.
 */
export function readOptions(argv: readonly string[]): Options {
  const given = sortArguments(argv);
  const command = commandOf(given);
  const help = given.values.has("help");
  if (command !== undefined) refuseForeign(command, given);
  if (command !== undefined && !help) requireAll(command, given);
  const all = (name: OptionName): readonly string[] => given.values.get(name) ?? [];
  refuseBadDate(all("on")[0]);
  if (given.values.has("unprotected") && given.values.has("release-log")) {
    throw new CliError("cli/unprotected-release", { file: all("release-log")[0] ?? "" });
  }
  return {
    command,
    positionals: given.positionals.slice(1),
    format: oneOf("--format", all("format")[0], ["text", "json"]),
    lang: oneOf("--lang", all("lang")[0], ["en", "vi"]),
    failOn: oneOf("--fail-on", all("fail-on")[0], ["error", "never", "missed"]),
    full: given.values.has("full"),
    lint: given.values.has("lint"),
    strict: given.values.has("strict"),
    unprotected: given.values.has("unprotected"),
    releaseLog: all("release-log")[0],
    help,
    version: given.values.has("version"),
    by: [...new Set(all("by").flatMap((names) => names.split(",").map((name) => name.trim())))].filter(
      (name) => name !== "",
    ),
    datasets: all("dataset"),
    plugins: all("plugin"),
    territory: all("territory")[0],
    obligations: all("obligations")[0],
    value: (name) => all(name)[0] ?? "",
  };
}

/** The language asked for, found before anything else can go wrong. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf("--lang");
  return (at >= 0 && argv[at + 1] === "vi") || argv.includes("--lang=vi") ? "vi" : "en";
}

function commandOf({ positionals: [name] }: Given): CommandName | undefined {
  if (name === undefined) return undefined;
  const command = commandNames.find((known) => known === name);
  if (command !== undefined) return command;
  throw new CliError("cli/unknown-command", { command: name, nearest: nearest(name, commandNames) });
}

function refuseForeign(command: CommandName, { positionals, values }: Given): void {
  const { required, optional, takes } = useOf(command);
  const own: readonly OptionName[] = [...required, ...optional, ...commonOptions, "version"];
  for (const name of values.keys()) {
    if (own.includes(name)) continue;
    const mine = [...required, ...optional].map((option) => `--${option}`);
    throw new CliError("cli/option-of-another-command", { command, option: `--${name}`, takes: mine });
  }
  const many = {
    files: Number.POSITIVE_INFINITY,
    paths: Number.POSITIVE_INFINITY,
    plans: 2,
    id: 1,
    nothing: 0,
  }[takes];
  const argument = positionals[many + 1];
  if (argument !== undefined) throw new CliError("cli/unexpected-argument", { command, argument });
}

function requireAll(command: CommandName, { positionals, values }: Given): void {
  const { required, takes, oneDataset } = useOf(command);
  const missing = required.find((option) => !values.has(option));
  if (missing !== undefined) throw new CliError("cli/missing-option", { command, option: missing });
  if (takes === "files" && positionals.length < 2) throw new CliError("cli/missing-file", { command });
  if (takes === "plans" && positionals.length < 3) throw new CliError("cli/missing-plan", { command });
  const [first = "", second] = values.get("dataset") ?? [];
  if (oneDataset && second !== undefined) {
    throw new CliError("cli/option-twice", { option: "--dataset", first, second });
  }
}

function refuseBadDate(value: string | undefined): void {
  if (value === undefined || daysOfPartialDate(value)?.from === value) return;
  throw new CliError("cli/bad-date", { option: "--on", value });
}

function oneOf<Value extends string>(
  option: string,
  value: string | undefined,
  expected: readonly [Value, ...Value[]],
): Value {
  if (value === undefined) return expected[0];
  const found = expected.find((candidate) => candidate === value);
  if (found === undefined) throw new CliError("cli/bad-option", { option, value, expected });
  return found;
}
