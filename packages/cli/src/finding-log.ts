import type { Finding, RawBatch } from "@mangnon/schema";

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
  /** From now on findings of that file name the cell, as the workbook does that the batch is from. */
  readonly nameCells: (file: string, batch: RawBatch) => void;
  readonly codes: () => readonly FoundCode[];
  readonly count: (severity: Finding["severity"]) => number;
}

/** Keeps at most `kept` findings of each code. */
export function createFindingLog(kept = 5): FindingLog {
  const byCode = new Map<string, FoundCode & { count: number; readonly first: Finding[] }>();
  const workbooks = new Map<string, RawBatch>();
  const placed = (finding: Finding): Finding => {
    const batch = workbooks.get(finding.origin?.file ?? "");
    return batch === undefined ? finding : inWorkbook(finding, batch);
  };
  return {
    nameCells(file, batch) {
      if (batch.sheet !== undefined) workbooks.set(file, batch);
    },
    add(findings) {
      for (const finding of findings) {
        const { code, severity } = finding;
        const key = `${severity} ${code}`;
        const found = byCode.get(key) ?? { code, severity, count: 0, first: [] };
        byCode.set(key, found);
        found.count += 1;
        if (found.first.length < kept) found.first.push(placed(finding));
      }
    },
    codes: () => [...byCode.values()],
    count: (severity) =>
      [...byCode.values()].reduce((sum, found) => sum + (found.severity === severity ? found.count : 0), 0),
  };
}

/** The finding with the cell that it was found in, or with its row where it is about no column. */
function inWorkbook(finding: Finding, { header, sheet }: RawBatch): Finding {
  const { origin } = finding;
  if (origin?.row === undefined || sheet === undefined) return finding;
  const column = origin.column?.normalize("NFC").trim();
  const letters = column === undefined ? "" : (sheet.letters[header.indexOf(column)] ?? "");
  return { ...finding, origin: { ...origin, cell: `${sheet.name}!${letters}${origin.row}` } };
}

/** Passes on what was found in one record or in the file as a whole; what other rows hold is not its business. */
export function onlyAbout(record: string, log: FindingLog): FindingLog {
  const isMeant = (finding: Finding): boolean =>
    finding.record === undefined ? (finding.origin?.row ?? 1) === 1 : finding.record === record;
  return { ...log, add: (findings) => log.add(findings.filter(isMeant)) };
}
