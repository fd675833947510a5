import { defineConfig } from "tsup";

/**
 * One build for every package: ES modules with declarations and source maps, nothing bundled in. Libraries run
 * anywhere (`neutral`); the command needs Node.
 */
export const build = (entry: readonly string[], platform: "neutral" | "node" = "neutral") =>
  defineConfig({
    entry: Object.fromEntries(entry.map((file) => [file.replace("./src/", "").replace(/\.ts$/, ""), file])),
    format: "esm",
    dts: true,
    sourcemap: true,
    clean: true,
    silent: true,
    target: "node20",
    platform,
    external: [/^node:/],
    removeNodeProtocol: false,
    // Without this esbuild adds conditions of its own, and other packages' sources would be found.
    esbuildOptions: (options) => {
      options.conditions = [];
    },
  });
