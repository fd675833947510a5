import { build } from "../../tsup.base.ts";

export default build([
  "./src/index.ts",
  "./src/conformance/index.ts",
  "./src/vitest/index.ts",
  "./src/locales/vi.ts",
  "./src/locales/en.ts",
]);
