import type { AssessmentStatus, NeededPace, NoFormulaError } from "@mangnon/indicators";
import type {
  Cause,
  Citation,
  Comparator,
  Language,
  Obligation,
  Reason,
  Severity,
  Unit,
} from "@mangnon/schema";
import type { Uncovered } from "@mangnon/testkit";
import type { ProtectionWord } from "../evidence/publish.ts";
import { wordsEn } from "./words-en.ts";
import { wordsVi } from "./words-vi.ts";

/** How the command labels what it prints: words, not sentences of codes. */
export interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly obligationKinds: Readonly<Record<Obligation["severity"], string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** What could not be known, with the name it has: "the value of …". */
  readonly causes: Readonly<Record<Cause["kind"], (name: string) => string>>;
  readonly statuses: Readonly<Record<AssessmentStatus, string>>;
  readonly comparators: Readonly<Record<Comparator, (percent: string) => string>>;
  readonly seen: Readonly<Record<Citation["seen"], string>>;
  /** A percentage from a text with a point. */
  readonly percent: (text: string) => string;
  /** A figure in its unit, from a text with a point; left out: percent. */
  readonly figure: (text: string, unit?: Unit) => string;
  /** Percentage points, and any other number, from a text with a point. */
  readonly points: (text: string) => string;
  readonly number: (text: string) => string;
  readonly between: (lower: string, upper: string) => string;

  readonly rows: (counts: {
    file: string;
    in: number;
    accepted: number;
    filteredOut: number;
    rejected: number;
  }) => string;
  readonly more: (count: number, code: string) => string;
  readonly classCounts: (counts: string) => string;
  readonly undetermined: string;
  readonly undecided: string;

  readonly ok: string;
  readonly checked: (counts: { files: number; errors: number; warnings: number }) => string;

  readonly tested: (counts: { passed: number; failed: number }) => string;
  readonly touched: (asked: string) => string;
  readonly untouched: (asked: string) => string;
  readonly untouchedPart: {
    readonly [Kind in Uncovered["kind"]]: (part: Extract<Uncovered, { kind: Kind }>) => string;
  };

  readonly table: Readonly<
    Record<
      | "n"
      | "value"
      | "standardError"
      | "interval"
      | "degrees"
      | "deff"
      | "bounds"
      | "undetermined"
      | "weight"
      | "unplaced"
      | "all"
      | "unknown",
      string
    >
  >;
  readonly tableTitle: (title: { label: string; period: string; territory: string; asOf: string }) => string;
  readonly noRate: Readonly<
    Record<
      | "zero-denominator"
      | "no-determined-records"
      | "missing-weights"
      | "not-reported"
      | "impossible-count"
      | "conflicting-observations",
      string
    >
  >;
  readonly partsMissing: (ids: string) => string;
  readonly nothingObserved: string;
  readonly explainFormula: string;
  readonly explainReported: string;
  readonly formulaError: string;
  readonly noFormulaError: Readonly<Record<NoFormulaError, string>>;
  readonly mainCauses: string;
  readonly moreCauses: (count: number) => string;
  readonly settledBy: string;
  readonly noCauses: string;
  readonly completeCount: string;
  readonly noSamplingError: string;
  /** By which method intervals are made. */
  readonly samplingError: (method: string) => string;
  readonly lonelyPsus: (strata: number) => string;
  readonly missingPsus: string;
  readonly explainTable: string;

  readonly block: Readonly<Record<"status" | "value" | "goal" | "due" | "pace" | "why" | "plan", string>>;
  readonly pace: (pace: NeededPace) => string;
  readonly final: string;
  /** What stands in place of every figure that is hidden. */
  readonly suppressed: string;
  readonly notForPublication: string;
  readonly fewCases: string;
  /** Against what small counts are protected. */
  readonly protection: Readonly<Record<ProtectionWord, string>>;
  readonly noValue: string;
  readonly targets: (count: number, statuses: string) => string;
  readonly planTitle: (label: string, on: string) => string;

  readonly diff: {
    readonly role: string;
    readonly absent: string;
    readonly summary: (counts: Readonly<Record<"same" | "differs" | "first" | "second", number>>) => string;
  };
  /** How much of a unit went into another. */
  readonly parts: Readonly<Record<"whole" | "part" | "none" | "unseen", string>> & {
    readonly area: (how: string) => string;
    readonly people: (how: string) => string;
  };
  readonly inBoundaries: (unit: string, on: string) => string;

  readonly describe: Readonly<Record<DescribedPart, string>>;
}

/** What `describe` tells of a thing. */
export type DescribedPart =
  | "definition"
  | "obligations"
  | "duties"
  | "regimes"
  | "indicator"
  | "variable"
  | "code-list"
  | "codes"
  | "range"
  | "plan"
  | "territory"
  | "type"
  | "days"
  | "within"
  | "came-from"
  | "became"
  | "version"
  | "from"
  | "authority"
  | "in-force"
  | "classes"
  | "criteria"
  | "needs"
  | "parameters"
  | "note"
  | "sources"
  | "measure"
  | "numerator"
  | "denominator"
  | "counted"
  | "excluded"
  | "formula"
  | "parts"
  | "every-years"
  | "jurisdiction"
  | "period"
  | "outlook"
  | "targets"
  | "indicators"
  | "not-seen"
  | "unavailable"
  | "available"
  | "otherwise"
  | "years"
  | "nothing"
  | "reported";

/** The words of a language. */
export const wordsOf = (lang: Language): Words => (lang === "vi" ? wordsVi : wordsEn);
