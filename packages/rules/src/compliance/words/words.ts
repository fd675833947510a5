import type { Language, Obligation } from "@mangnon/schema";
import type { ComplianceSummary } from "../statuses-of.ts";
import { complianceEn } from "./en.ts";
import { complianceVi } from "./vi.ts";

/** How one language says what obligations say. */
export interface ComplianceWords {
  readonly title: (list: string, on: string) => string;
  readonly summaries: Readonly<Record<ComplianceSummary, string>>;
  readonly counted: (counts: {
    readonly breached: number;
    readonly open: number;
    readonly outOfForce: number;
  }) => string;
  readonly headings: Readonly<Record<Obligation["severity"], string>>;
  readonly open: string;
  readonly provision: string;
  readonly because: string;
  readonly penalty: (regime: string) => string;
  readonly individual: (amounts: string) => string;
  readonly organisation: (amounts: string) => string;
  readonly amounts: (min: string, max: string, unit: string) => string;
  readonly notSeen: string;
  readonly bandSince: (since: string) => string;
  readonly noPenalty: string;
  readonly noBand: string;
  readonly transition: (on: string) => string;
  readonly note: string;
  readonly remedy: Readonly<Record<Obligation["severity"], string>>;
  readonly lawful: string;
  readonly ask: string;
  readonly nothingToAsk: string;
  readonly notVerdict: string;
  readonly separator: "." | ",";
}

export const complianceWords: Readonly<Record<Language, ComplianceWords>> = {
  en: complianceEn,
  vi: complianceVi,
};
