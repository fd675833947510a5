import { parseArgs } from "node:util";
import { daysOfPartialDate } from "@mangnon/schema/dates";
import type { Language } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { CliError } from "./errors.ts";

/** What was asked of the command, checked. */
export interface Options {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly lang: Language;
  readonly failOn: "never" | "error" | "missed";
  readonly full: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly plan: string | undefined;
  readonly definition: string | undefined;
  readonly indicator: string | undefined;
  readonly record: string | undefined;
  readonly on: string | undefined;
  readonly by: readonly string[];
  readonly datasets: readonly string[];
  readonly plugins: readonly string[];
}

const text = { type: "string" } as const;
const texts = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

const known = {
  plan: text,
  definition: text,
  indicator: text,
  dataset: texts,
  record: text,
  on: text,
  by: texts,
  plugin: texts,
  format: text,
  lang: text,
  "fail-on": text,
  full: flag,
  help: { ...flag, short: "h" },
  version: flag,
} as const;

/** Reads the arguments after `mangnon`. */
export function readOptions(argv: readonly string[]): Options {
  refuseUnknown(argv);
  const { values, positionals } = parse(argv);
  if (values.on !== undefined && daysOfPartialDate(values.on)?.from !== values.on) {
    throw new CliError("cli/bad-option", { option: "--on", value: values.on, expected: ["yyyy-mm-dd"] });
  }
  return {
    command: positionals[0],
    files: positionals.slice(1),
    format: oneOf("--format", values.format, ["text", "json"]),
    lang: oneOf("--lang", values.lang, ["en", "vi"]),
    failOn: oneOf("--fail-on", values["fail-on"], ["error", "never", "missed"]),
    full: values.full ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
    plan: values.plan,
    definition: values.definition,
    indicator: values.indicator,
    record: values.record,
    on: values.on,
    by: (values.by ?? []).flatMap((names) => names.split(",")).filter((name) => name !== ""),
    datasets: values.dataset ?? [],
    plugins: values.plugin ?? [],
  };
}

/** The language asked for, found before anything else can go wrong. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf("--lang");
  return argv[at + 1] === "vi" && at >= 0 ? "vi" : argv.includes("--lang=vi") ? "vi" : "en";
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: known, allowPositionals: true, strict: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CliError("cli/wrong-arguments", { why }, { cause });
  }
}

function refuseUnknown(argv: readonly string[]): void {
  for (const argument of argv) {
    if (argument === "--") return;
    const name = /^--([^=]+)/.exec(argument)?.[1];
    if (name === undefined || Object.hasOwn(known, name)) continue;
    const near = nearest(name, Object.keys(known));
    throw new CliError("cli/unknown-option", { option: `--${name}`, nearest: near && `--${near}` });
  }
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
