import type { Issue } from "@mangnon/schema";

/** What is wrong with a file of scenarios: none of them is run. */
export interface TestkitIssueCodes {
  "testkit/unknown-class": { class: string; definition: string; nearest: string | undefined };
  "testkit/unknown-criterion": { criterion: string; definition: string; nearest: string | undefined };
  "testkit/unknown-variable": { variable: string; asked: string; nearest: string | undefined };
  "testkit/unknown-obligation": { obligation: string; asked: string; nearest: string | undefined };
  "testkit/flip-to-the-same": { scenario: string; class: string };
  "testkit/flip-of-nothing": { scenario: string };
  "testkit/scenario-twice": { scenario: string; first: number };
  "testkit/only-of-undetermined": { scenario: string; field: string };
}

/** A definition that says something else than a scenario expects. */
export interface TestkitFailureCodes {
  "testkit/other-class": Differing;
  "testkit/other-class-flipped": Differing;
  "testkit/other-criterion": Differing & { criterion: string };
  "testkit/other-candidates": { scenario: string; expected: readonly string[]; actual: readonly string[] };
  "testkit/other-needs": { scenario: string; expected: readonly string[]; actual: readonly string[] };
  "testkit/other-penalties": {
    scenario: string;
    expected: readonly string[];
    actual: readonly string[];
    because: string;
  };
}

/** Wrong uses, thrown as `TestkitError`. */
export interface TestkitErrorCodes {
  "testkit/faulty-scenarios": { file: string; faults: readonly string[] };
  "testkit/scenario-failed": { scenario: string; faults: readonly string[] };
  "testkit/unknown-case": { case: string; nearest: string | undefined };
  "testkit/skipped-without-reason": { case: string };
}

/** What was expected and what came instead; `operands` are the comparisons that made it so, as they came out. */
interface Differing {
  readonly scenario: string;
  readonly expected: string;
  readonly actual: string;
  readonly rule: string;
  readonly operands: readonly string[];
  readonly because: string;
}

/** Every code of `@mangnon/testkit` with the data of its sentences. */
export interface TestkitCodes extends TestkitIssueCodes, TestkitFailureCodes, TestkitErrorCodes {}

/** An issue at a path of the file of scenarios. */
export function fault<Code extends keyof (TestkitIssueCodes & TestkitFailureCodes)>(
  code: Code,
  path: Issue["path"],
  data: (TestkitIssueCodes & TestkitFailureCodes)[Code],
): Issue {
  return { code, severity: "error", path, data: data as unknown as Issue["data"] };
}
