import type { Finding, Issue, Language } from "@mangnon/schema";
import { countsText, linesOfCodes } from "../evidence/found-text.ts";
import { rowsIn } from "../evidence/row-counts.ts";
import { wordsOf } from "../locales/words.ts";
import { issueText, sentence } from "../sentences.ts";
import type { CheckedFile } from "./check-files.ts";

/** A line for each issue and for the first findings of each code, `ok` for a file without any, then the count. */
export function checkedText(files: readonly CheckedFile[], lang: Language): string {
  const words = wordsOf(lang);
  const lines = files.flatMap(({ file, issues, found, data, errors, warnings }) => [
    ...issues.map((issue) => issueText(issue, lang)),
    ...linesOfCodes(found, lang),
    ...(data && data.issues.length === 0 ? [countsText(data.counts, lang)] : []),
    ...(errors === 0 && warnings === 0 ? [`${file}: ${words.ok}`] : []),
  ]);
  return [...lines, words.checked(totalsOf(files))].join("\n");
}

const totalsOf = (files: readonly CheckedFile[]) => ({
  files: files.length,
  errors: files.reduce((sum, { errors }) => sum + errors, 0),
  warnings: files.reduce((sum, { warnings }) => sum + warnings, 0),
});

/** The same as data: sentences in the language asked for, codes and places in none. */
export function checkedJson(files: readonly CheckedFile[], lang: Language): string {
  const told = <Said extends Finding | Issue>(said: Said) => ({
    ...said,
    text: sentence(said.code, said.data, lang),
  });
  return JSON.stringify(
    {
      ...totalsOf(files),
      checked: files.map(({ file, issues, found, data, errors, warnings }) => ({
        file,
        errors,
        warnings,
        issues: issues.map(told),
        found: found.map((code) => ({ ...code, first: code.first.map(told) })),
        rows: data ? { in: rowsIn(data.counts), ...data.counts } : null,
      })),
    },
    null,
    2,
  );
}
