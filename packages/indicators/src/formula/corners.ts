import type { Formula } from "@mangnon/schema";
import { compareRatios, type Ratio, ratioOf } from "../exact/ratio.ts";
import type { Span } from "./arithmetic.ts";
import { type At, type Linear, linearOf } from "./dual.ts";
import type { Part } from "./part.ts";
import { directionsOf } from "./slopes.ts";

/** How a value hangs on what samples told: as it is, and where undetermined records make it lowest and highest. */
export interface Corners {
  readonly value: Linear;
  /** Left out where undetermined records move it up or down, depending on what they are. */
  readonly ends?: { readonly lowest: Linear; readonly highest: Linear } | undefined;
}

const one: Ratio = { numerator: 1n, denominator: 1n };

/** A value that was observed: a sample told it, or it was counted and has no error. */
export function leafCorners(part: Part): Corners | undefined {
  const { estimate, bounds, coverage } = part;
  if (estimate.status !== "value") return undefined;
  const ends = typeof bounds === "object" ? bounds : { lower: estimate.value, upper: estimate.value };
  const linear = (at: At, value: Ratio): Linear => ({
    value,
    terms: coverage === "sample" ? [{ part, at, slope: one }] : [],
    choices: [],
  });
  return {
    value: linear("value", ratioOf(estimate.value)),
    ends: { lowest: linear("lowest", ratioOf(ends.lower)), highest: linear("highest", ratioOf(ends.upper)) },
  };
}

/**
 * A formula at its parts' values, and at its own lowest and highest: each part at the end that moves the formula there,
 * which is found where it moves it one way whatever the values are. A part of one value stands at both ends.
 */
export function cornersOf(
  formula: Formula,
  parts: ReadonlyMap<string, Corners | undefined>,
  spans: ReadonlyMap<string, Span>,
): Corners | undefined {
  const at = (which: (id: string, corners: Corners) => Linear | undefined): Linear | undefined =>
    linearOf(
      formula,
      new Map(
        [...parts].flatMap(([id, corners]) => {
          const linear = corners && which(id, corners);
          return linear ? [[id, linear] as const] : [];
        }),
      ),
    );
  const value = at((_, corners) => corners.value);
  if (value === undefined) return undefined;
  const directions = directionsOf(formula, spans);
  const end = (towards: "lowest" | "highest") =>
    at((id, { ends }) => {
      const direction = isPoint(spans.get(id)) ? "up" : directions?.get(id);
      if (direction === undefined || ends === undefined) return undefined;
      return direction === "up" ? ends[towards] : ends[towards === "lowest" ? "highest" : "lowest"];
    });
  const [lowest, highest] = [end("lowest"), end("highest")];
  return { value, ...(lowest && highest ? { ends: { lowest, highest } } : {}) };
}

const isPoint = (span: Span | undefined): boolean =>
  span !== undefined && compareRatios(span.lower, span.upper) === 0;
