import { defineConfig } from "tsup";

/** One build for every package: ES modules with declarations, source maps, nothing bundled in. */
export const build = (entry: string[]) =>
  defineConfig({
    entry: Object.fromEntries(entry.map((file) => [file.replace("./src/", "").replace(".ts", ""), file])),
    format: "esm",
    dts: true,
    sourcemap: true,
    clean: true,
    target: "node20",
    platform: "neutral",
    external: [/^node:/],
    esbuildOptions: (options) => {
      options.conditions = [];
    },
  });
