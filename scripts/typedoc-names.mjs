// Names the pages of the API as one imports them: `@mangnon/rules/dataset`, not `rules/src/dataset`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { Converter, ReflectionKind } from "typedoc";

export function load(application) {
  const names = importNames();
  application.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return;
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    const file = declaration?.getSourceFile().fileName;
    const name = file === undefined ? undefined : names.get(resolve(file));
    if (name !== undefined) reflection.name = name;
  });
}

/** Source file → what one writes to import it, from the `exports` of every package. */
function importNames() {
  const names = new Map();
  for (const folder of readdirSync("packages")) {
    const manifest = join("packages", folder, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, exports } = JSON.parse(readFileSync(manifest, "utf8"));
    for (const [key, target] of Object.entries(exports)) {
      const source = target["@mangnon/source"];
      if (source !== undefined) names.set(resolve("packages", folder, source), posix.join(name, key));
    }
  }
  return names;
}
