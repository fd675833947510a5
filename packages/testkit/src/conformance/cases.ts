import type { Json } from "@mangnon/schema";
import type { CaseVocabulary, ConformanceCase, ConformanceRefusal } from "./case.ts";
import { files, refused } from "./files.generated.ts";

/** Every case of the kit: by operator, then by what is known in part, then by law. */
export const conformanceCases: readonly ConformanceCase[] = (
  files as readonly (readonly ConformanceCase[])[]
).flat();

const { vocabulary, refusals } = refused as {
  readonly vocabulary: CaseVocabulary;
  readonly refusals: readonly Omit<ConformanceRefusal, keyof CaseVocabulary | "rule">[];
};

/** Every rule that is to be refused, with all that it may name. */
export const conformanceRefusals: readonly ConformanceRefusal[] = refusals.map((refusal) => ({
  ...vocabulary,
  ...refusal,
  rule: JSON.parse(refusal.text) as Json,
}));
