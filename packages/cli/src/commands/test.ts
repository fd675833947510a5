import { runTests } from "../testing/run-tests.ts";
import { testedJson, testedText } from "../testing/tested-text.ts";
import type { World } from "../world.ts";
import type { Done } from "./command.ts";

/** Runs files of scenarios, all below the folder where it stands unless told otherwise, and tells which clauses of the law no scenario touches. */
export async function test(world: World): Promise<Done> {
  const { io, options } = world;
  const paths = options.positionals.length === 0 ? ["."] : options.positionals;
  const tested = await runTests(paths, world);
  const said = options.format === "json" ? testedJson : testedText;
  await io.stdout(`${said(tested, options.lang)}\n`);
  return { errors: tested.failed };
}
