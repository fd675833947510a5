import type { Finding } from "@mangnon/schema";

/** How often a code was found, and its first few findings. */
export interface FoundCode {
  readonly code: string;
  readonly severity: Finding["severity"];
  count: number;
  readonly first: Finding[];
}

/** Findings counted by code, the first few of each kept: a million rows must not fill the memory. */
export interface FindingLog {
  readonly add: (findings: readonly Finding[]) => void;
  readonly codes: () => readonly FoundCode[];
  readonly errors: () => number;
}

/** Keeps at most `kept` findings of each code. */
export function createFindingLog(kept = 5): FindingLog {
  const byCode = new Map<string, FoundCode>();
  return {
    add(findings) {
      for (const finding of findings) {
        const key = `${finding.severity} ${finding.code}`;
        const found = byCode.get(key) ?? { code: finding.code, severity: finding.severity, count: 0, first: [] };
        byCode.set(key, found);
        found.count += 1;
        if (found.first.length < kept) found.first.push(finding);
      }
    },
    codes: () => [...byCode.values()],
    errors: () =>
      [...byCode.values()].reduce((sum, { severity, count }) => sum + (severity === "error" ? count : 0), 0),
  };
}
