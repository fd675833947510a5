import { CliError } from "../errors.ts";
import type { Options } from "../options.ts";
import type { World } from "../world.ts";

/** One verb of the command. Answers whether its result itself is a failure, such as a missed target. */
export type Command = (world: World) => Promise<{ readonly missed?: boolean } | void>;

/** The value of an option that the verb cannot do without. */
export function required<Name extends "plan" | "definition" | "indicator" | "record" | "on">(
  options: Options,
  name: Name,
): string {
  const value = options[name];
  if (value === undefined) {
    throw new CliError("cli/missing-option", { command: options.command ?? "", option: `--${name}` });
  }
  return value;
}

/** The datasets, at least one. */
export function requiredDatasets(options: Options): readonly [string, ...string[]] {
  const [first, ...rest] = options.datasets;
  if (first === undefined) {
    throw new CliError("cli/missing-option", { command: options.command ?? "", option: "--dataset" });
  }
  return [first, ...rest];
}
