import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnDefinition, readDrawnDefinition } from "../../situations/drawn-definition.ts";
import { countShares } from "../../situations/shares.ts";
import { classify } from "../classify/classify.ts";
import { nextQuestion } from "../classify/next-question.ts";

test("question after question, each is one of the needs, none comes twice, and in the end nothing is left to ask", () => {
  const lengths = countShares<number>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      for (const way of completions(1)) {
        const told = { ...record };
        const asked: string[] = [];
        for (let name = nextQuestion(read, told); name !== undefined; name = nextQuestion(read, told)) {
          const { outcome } = classify(read, told);
          expect(outcome.status === "undetermined" && outcome.needs.flat()).toContain(name);
          expect(asked).not.toContain(name);
          asked.push(name);
          if (!(name in way)) return;
          Object.assign(told, { [name]: way[name] });
        }
        const { outcome } = classify(read, told);
        if (outcome.status === "undetermined") expect(outcome.needs).toEqual([]);
        lengths.add(asked.length);
      }
    }),
    { seed: 20_261_213, numRuns: 400 },
  );
  expect(lengths.share(0)).toBeLessThan(0.8);
});
