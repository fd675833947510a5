import { en as tabularEn } from "@mangnon/adapter-tabular/locales/en";
import { vi as tabularVi } from "@mangnon/adapter-tabular/locales/vi";
import { en as documentsEn } from "@mangnon/documents/locales/en";
import { vi as documentsVi } from "@mangnon/documents/locales/vi";
import { en as hostEn } from "@mangnon/host/locales/en";
import { vi as hostVi } from "@mangnon/host/locales/vi";
import { en as indicatorsEn } from "@mangnon/indicators/locales/en";
import { vi as indicatorsVi } from "@mangnon/indicators/locales/vi";
import { en as rulesEn } from "@mangnon/rules/locales/en";
import { vi as rulesVi } from "@mangnon/rules/locales/vi";
import type { Finding, FindingData, Issue, Language } from "@mangnon/schema";
import { en as schemaEn } from "@mangnon/schema/locales/en";
import { vi as schemaVi } from "@mangnon/schema/locales/vi";
import { en as testkitEn } from "@mangnon/testkit/locales/en";
import { vi as testkitVi } from "@mangnon/testkit/locales/vi";
import { en } from "./locales/en.ts";
import { vi } from "./locales/vi.ts";
import { wordsOf } from "./locales/words.ts";

type Sentences = Readonly<Record<string, (data: never) => string>>;

const catalogues: Readonly<Record<Language, Sentences>> = {
  en: {
    ...schemaEn,
    ...documentsEn,
    ...rulesEn,
    ...hostEn,
    ...tabularEn,
    ...indicatorsEn,
    ...testkitEn,
    ...en,
  },
  vi: {
    ...schemaVi,
    ...documentsVi,
    ...rulesVi,
    ...hostVi,
    ...tabularVi,
    ...indicatorsVi,
    ...testkitVi,
    ...vi,
  },
};

/** The sentence of a code, from the catalogue of the package that it belongs to. */
export function sentence(code: string, data: FindingData, lang: Language): string {
  const tell = Object.hasOwn(catalogues[lang], code) ? catalogues[lang][code] : undefined;
  return tell ? tell(data as never) : code;
}

/** A finding on one line: file, row and column (of a workbook its cell), record, how grave, what, code. */
export function findingText(finding: Finding, lang: Language): string {
  const { origin, record } = finding;
  const place = origin?.cell === undefined ? [origin?.row, origin?.column] : [origin.cell];
  const cell = [origin?.file, ...place].filter((part) => part !== undefined).join(":");
  const where = [cell, record === undefined ? "" : `[${record}]`].filter((part) => part !== "").join(" ");
  return line(where, finding, lang);
}

/** An issue on one line: file, line, column, how grave, what, code. */
export function issueText(issue: Issue, lang: Language): string {
  const where = issue.at ? `${issue.at.file}:${issue.at.line}:${issue.at.column}` : issue.path.join(".");
  return line(where, issue, lang);
}

function line(where: string, said: Finding | Issue, lang: Language): string {
  const severity = wordsOf(lang).severities[said.severity];
  const words = `${severity}: ${sentence(said.code, said.data, lang)} (${said.code})`;
  return where === "" ? words : `${where} ${words}`;
}

/** The code and data that every error of the packages carries. */
export interface CodedError extends Error {
  readonly code: string;
  readonly data: FindingData;
  readonly issues?: readonly Issue[];
}

/** True for an error of one of the packages: it has a sentence in both languages. */
export function isCodedError(error: unknown): error is CodedError {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    Object.hasOwn(catalogues.en, error.code)
  );
}
