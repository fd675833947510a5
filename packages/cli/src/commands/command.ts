import type { World } from "../world.ts";

/** What a verb says of its own work; what was found in data stands in the finding log. */
export interface Done {
  /** True when a target was missed: a result, and a failure only where `--fail-on missed` says so. */
  readonly missed?: boolean;
  /** Errors that the verb has told already. */
  readonly errors?: number;
}

/** One verb of the command. */
export type Command = (world: World) => Promise<Done | undefined>;
