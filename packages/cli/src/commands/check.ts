import { checkFiles } from "../checking/check-files.ts";
import { checkedJson, checkedText } from "../checking/checked-text.ts";
import type { World } from "../world.ts";
import type { Done } from "./command.ts";

/** Everything that is wrong with documents of any kind, and with the data that descriptions name. */
export async function check(world: World): Promise<Done> {
  const { io, options } = world;
  const files = await checkFiles(options.positionals, world);
  await io.stdout(
    `${options.format === "json" ? checkedJson(files, options.lang) : checkedText(files, options.lang)}\n`,
  );
  return { errors: files.reduce((sum, { errors }) => sum + errors, 0) };
}
