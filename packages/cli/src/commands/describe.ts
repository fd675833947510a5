import type { World } from "../world.ts";

/** What the host knows, and which plugin each of it came from. */
export async function describe({ host, io, options }: World): Promise<void> {
  const plugins = host.describe();
  if (options.format === "json") return io.stdout(`${JSON.stringify(plugins, null, 2)}\n`);
  const lines = plugins.flatMap(({ name, version, status, contributes }) => [
    `${name} ${version} (${status})`,
    ...Object.entries(contributes).map(([kind, ids]) => `  ${kind}: ${ids.join(", ")}`),
  ]);
  await io.stdout(`${lines.join("\n")}\n`);
}
