import { build } from "../../tsup.base.ts";

export default build([
  "./src/index.ts",
  "./src/variables/index.ts",
  "./src/nearest.ts",
  "./src/civil-date.ts",
  "./src/decimal.ts",
  "./src/formula.ts",
  "./src/checks/check-obligations.ts",
  "./src/locales/vi.ts",
  "./src/locales/en.ts",
]);
