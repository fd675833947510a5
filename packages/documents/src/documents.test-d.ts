import type { Dataset, Definition, Indicator, Issue, Obligations, Plan, Scenarios } from "@mangnon/schema";
import { assertType, expectTypeOf, test } from "vitest";
import {
  type CheckedDocument,
  checkDocument,
  type Document,
  DocumentsError,
  parseDocument,
} from "./index.ts";

test("a document is one of six, told apart by `kind`", () => {
  expectTypeOf<Document>().toEqualTypeOf<Plan | Dataset | Definition | Obligations | Indicator | Scenarios>();
  expectTypeOf<Extract<Document, { kind: "plan" }>>().toEqualTypeOf<Plan>();
});

test("a document that was checked may not be there", () => {
  expectTypeOf(checkDocument("", "x")).toEqualTypeOf<CheckedDocument>();
  expectTypeOf<CheckedDocument["document"]>().toEqualTypeOf<Document | undefined>();
  expectTypeOf<CheckedDocument["locate"]>().toEqualTypeOf<(path: Issue["path"]) => Issue["at"]>();
});

test("a document that was parsed is", () => {
  expectTypeOf(parseDocument).returns.toEqualTypeOf<Document>();
});

test("an error carries its issues, and the data of its code alone", () => {
  expectTypeOf<DocumentsError["issues"]>().toEqualTypeOf<readonly Issue[]>();
  // @ts-expect-error The file is missing.
  assertType(new DocumentsError("documents/faulty", { count: 1, line: 1 }, []));
});
