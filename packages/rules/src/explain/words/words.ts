import type { Reason, Truth } from "@mangnon/schema";

/** How one language says what rules say. */
export interface Words {
  readonly because: string;
  readonly notKnown: string;
  readonly toAsk: string;
  readonly orAsk: string;
  readonly nothingToAsk: string;
  readonly allRules: string;
  readonly reading: string;
  readonly leftOpen: string;
  readonly population: string;
  readonly otherwise: string;
  readonly or: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly undetermined: (classes: string) => string;
  readonly outcome: (what: string, definition: string) => string;
  readonly label: (truth: Truth, clause: string) => string;
  readonly is: (what: string, value: string) => string;
  /** "a: 22, more than b (20)" and, where it is false, "a: 18, not more than b (20)". */
  readonly compares: (left: string, relation: string, right: string) => string;
  readonly relations: Readonly<
    Record<"==" | "!=" | "<" | "<=" | ">" | ">=", readonly [holds: string, fails: string]>
  >;
  readonly oneOf: readonly [holds: string, fails: string];
  readonly lists: readonly [holds: string, fails: string];
  readonly wouldBe: (what: string, conditions: string) => string;
  readonly orFurther: Readonly<Record<"less" | "more", (value: string) => string>>;
  readonly and: string;
  readonly between: (from: string, to: string) => string;
  readonly unknown: (what: string, why: string) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly units: ReadonlyMap<string, string>;
  readonly number: (value: number) => string;
  readonly date: (date: string) => string;
  readonly since: (date: string) => string;
  readonly seen: Readonly<Record<"text" | "secondary" | "derived", string>>;
}
