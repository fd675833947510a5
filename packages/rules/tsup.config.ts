import { build } from "../../tsup.base.ts";

export default build([
  "./src/index.ts",
  "./src/columns/index.ts",
  "./src/compare/index.ts",
  "./src/compliance/index.ts",
  "./src/dataset/index.ts",
  "./src/json-logic/index.ts",
  "./src/lint/index.ts",
  "./src/locales/vi.ts",
  "./src/locales/en.ts",
]);
