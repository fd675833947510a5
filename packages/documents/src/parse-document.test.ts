import { expect, test } from "vitest";
import { planText, planWith } from "../situations/texts.ts";
import { checkDocument } from "./check-document.ts";
import { DocumentsError } from "./errors.ts";
import { en } from "./locales/en.ts";
import { parseDocument } from "./parse-document.ts";

const thrownBy = (text: string): unknown => {
  try {
    return parseDocument(text, "x.yaml");
  } catch (error) {
    return error;
  }
};

test("a document in which nothing is wrong is handed back", () => {
  expect(parseDocument(planText, "x.yaml")).toEqual(checkDocument(planText, "x.yaml").document);
});

test("a warning is no reason to throw", () => {
  expect(parseDocument(planWith("goal: 2\n", "goal: 0.02\n"), "x.yaml")).toMatchObject({
    targets: [{ goal: 0.02 }],
  });
});

test("everything that is wrong is thrown at once, by place", () => {
  const faulty = planWith("goal: 2\n", "goal: 0.02\n")
    .replace("at-most", "atmost")
    .replace("2025-06-30", "2025-6-30");
  const error = thrownBy(faulty) as DocumentsError;
  expect(error).toBeInstanceOf(DocumentsError);
  expect(error).toMatchObject({ name: "DocumentsError", code: "documents/faulty" });
  expect(error.data).toEqual({ file: "x.yaml", count: 2, line: 9 });
  expect(error.issues).toEqual(checkDocument(faulty, "x.yaml").issues);
  expect(error.message).toBe(en["documents/faulty"](error.data));
});

test("the line told is that of the first error, warnings aside", () => {
  const faulty = planWith("    goal: 2\n", "    goal: 0.02\n").replace(
    "became: [x.t1]",
    "became: [x.t1, x.t9]",
  );
  expect((thrownBy(faulty) as DocumentsError).data).toEqual({ file: "x.yaml", count: 1, line: 37 });
});
