// One draw of a definition with its vocabulary, and of a record with holes.
import type { ChildRecord, Definition, Vocabulary } from "@mangnon/schema";
import fc from "fast-check";
import { type ReadDefinition, readDefinition } from "../src/definition/read-definition.ts";
import { completions, drawFrom, madeConsistent } from "./completions.ts";
import { numbers } from "./drawn.ts";
import { randomDefinition, randomVocabulary, variables } from "./random-definitions.ts";
import { type HeldRecord, heldRecord, rawOf } from "./random-records.ts";

export interface DrawnDefinition {
  readonly vocabulary: Vocabulary;
  readonly definition: Definition;
  readonly held: HeldRecord;
  readonly numbers: readonly number[];
}

export const drawnDefinition: fc.Arbitrary<DrawnDefinition> = fc.record({
  vocabulary: randomVocabulary,
  definition: randomDefinition,
  held: heldRecord(variables),
  numbers,
});

/** The definition as it is read, and the record: nine of ten have a completion. */
export function readDrawnDefinition({ vocabulary, definition, held, numbers: drawn }: DrawnDefinition): {
  readonly read: ReadDefinition;
  readonly record: ChildRecord;
  readonly completions: (most: number) => readonly ChildRecord[];
} {
  const read = readDefinition(definition, vocabulary);
  const told = (drawn[0] ?? 0) % 10 === 0 ? held : madeConsistent(read, held, drawFrom(drawn, 0));
  return {
    read,
    record: rawOf(told),
    completions: (most) => completions(read, told, { numbers: drawn, most }),
  };
}
