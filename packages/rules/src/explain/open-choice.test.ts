import type { ChildRecord, Rule } from "@mangnon/schema";
import { expect, test } from "vitest";
import { definitionOf } from "../../situations/random-definitions.ts";
import { workingVocabulary } from "../../situations/reading.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { explain } from "./explain.ts";
import { explanationText } from "./explanation-text.ts";

const limit: Rule = { if: [{ var: "works" }, 10, { var: "x.ill" }, 20, 30] };
const read = readDefinition(definitionOf(true, [{ ">": [{ var: "hours" }, limit] }]), workingVocabulary);
const said = (record: ChildRecord): string => explanationText(explain(read, record), "en", { form: "full" });

test("a number that hangs on a condition is told as the one that was taken, or as all that it may be", () => {
  expect(said({ hours: 15, works: true })).toContain("10");
  expect(said({ hours: 15, works: false, "x.ill": true })).toContain("20");
  expect(said({ hours: 15, works: false })).toMatch(/20.*30/);
  expect(said({ hours: 15 })).toMatch(/10.*30/);
  expect(said({ works: false })).toMatch(/20.*30/);
});
