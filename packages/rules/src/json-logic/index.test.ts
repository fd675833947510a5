import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as jsonLogic from "./index.ts";

test("the bridge exports these names", () => {
  expect(Object.keys(jsonLogic).sort()).toEqual([
    "evaluateRule",
    "exportDefinition",
    "exportRule",
    "importRule",
    "runRule",
    "toData",
  ]);
});

test("nothing but the bridge brings json-logic-js along", () => {
  const root = join(import.meta.dirname, "..");
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/\.test/.test(file) && !file.startsWith("json-logic"),
  );
  const guilty = sources.filter((file) =>
    /from "[^"]*json-logic/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(sources.length).toBeGreaterThan(40);
  expect(guilty).toEqual([]);
});
