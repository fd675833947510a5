import { parseArgs } from "node:util";
import { nearest } from "@mangnon/schema/nearest";
import { CliError } from "../errors.ts";
import { knownOptions, type OptionName } from "./known.ts";

/** The arguments by kind, each option known and with the value it needs. */
export interface Given {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
}

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

const tokensOf = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: knownOptions, strict: false, allowPositionals: true, tokens: true })
    .tokens;

/**
 * Sorts the arguments. A flag has the value `""`.
 *
 * @throws {@link CliError} `cli/unknown-option`, `cli/option-without-value`, `cli/option-with-value`,
 * `cli/option-twice`.
 */
export function sortArguments(argv: readonly string[]): Given {
  const values = new Map<OptionName, string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(argv)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") add(values, token);
  }
  return { positionals, values };
}

function add(values: Map<OptionName, string[]>, token: OptionToken): void {
  const { name, rawName: option } = token;
  if (!isKnown(name)) throw new CliError("cli/unknown-option", { option, nearest: nearOption(name) });
  const value = givenValue(name, token);
  const before = values.get(name);
  if (before === undefined) values.set(name, [value]);
  else if ("multiple" in knownOptions[name] || knownOptions[name].type === "boolean") before.push(value);
  else throw new CliError("cli/option-twice", { option, first: before[0] ?? "", second: value });
}

function givenValue(name: OptionName, { rawName: option, value, inlineValue }: OptionToken): string {
  if (knownOptions[name].type === "boolean") {
    if (value !== undefined) throw new CliError("cli/option-with-value", { option, value });
    return "";
  }
  const isNextOption = !inlineValue && value?.startsWith("--");
  if (value === undefined || value === "" || isNextOption) {
    throw new CliError("cli/option-without-value", { option });
  }
  return value;
}

const isKnown = (name: string): name is OptionName => Object.hasOwn(knownOptions, name);

function nearOption(name: string): string | undefined {
  const near = nearest(name, Object.keys(knownOptions));
  return near && `--${near}`;
}
