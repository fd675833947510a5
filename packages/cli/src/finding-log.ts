import type { Finding } from "@mangnon/schema";

/** How often a code was found, and its first few findings. */
export interface FoundCode {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly count: number;
  readonly first: readonly Finding[];
}

/** Findings counted by code, the first few of each kept: a million rows must not fill the memory. */
export interface FindingLog {
  readonly add: (findings: readonly Finding[]) => void;
  readonly codes: () => readonly FoundCode[];
  readonly count: (severity: Finding["severity"]) => number;
}

/** Keeps at most `kept` findings of each code. */
export function createFindingLog(kept = 5): FindingLog {
  const byCode = new Map<string, FoundCode & { count: number; readonly first: Finding[] }>();
  return {
    add(findings) {
      for (const finding of findings) {
        const { code, severity } = finding;
        const key = `${severity} ${code}`;
        const found = byCode.get(key) ?? { code, severity, count: 0, first: [] };
        byCode.set(key, found);
        found.count += 1;
        if (found.first.length < kept) found.first.push(finding);
      }
    },
    codes: () => [...byCode.values()],
    count: (severity) =>
      [...byCode.values()].reduce((sum, found) => sum + (found.severity === severity ? found.count : 0), 0),
  };
}

/** Passes on what was found in one record or in the file as a whole; what other rows hold is not its business. */
export function onlyAbout(record: string, log: FindingLog): FindingLog {
  const isMeant = (finding: Finding): boolean =>
    finding.record === undefined ? (finding.origin?.row ?? 1) === 1 : finding.record === record;
  return { ...log, add: (findings) => log.add(findings.filter(isMeant)) };
}
