import type {
  ChildRecord,
  Decimal,
  Finding,
  Issue,
  RawBatch,
  RecordsDataset,
  Vocabulary,
} from "@mangnon/schema";
import { expectTypeOf, test } from "vitest";
import {
  checkDatasetRules,
  checkHeader,
  type ReadBatch,
  type ReadDataset,
  readBatch,
  readDataset,
  type TypedRecord,
} from "./index.ts";

test("a description is read once, its header is checked, its batches become records", () => {
  expectTypeOf(readDataset).toEqualTypeOf<(dataset: RecordsDataset, vocabulary: Vocabulary) => ReadDataset>();
  expectTypeOf(checkDatasetRules).returns.toEqualTypeOf<readonly Issue[]>();
  expectTypeOf(checkHeader).returns.toEqualTypeOf<readonly Finding[]>();
  expectTypeOf(readBatch).toEqualTypeOf<
    (read: ReadDataset, batch: RawBatch, seen: Set<string>) => ReadBatch
  >();
});

test("a typed record says what rules read, what it counts for, and what tables may be split by", () => {
  expectTypeOf<TypedRecord["values"]>().toEqualTypeOf<ChildRecord>();
  expectTypeOf<TypedRecord["weight"]>().toEqualTypeOf<Decimal | undefined>();
  expectTypeOf<TypedRecord["cell"]>().toEqualTypeOf<Readonly<Record<string, string | undefined>>>();
});
