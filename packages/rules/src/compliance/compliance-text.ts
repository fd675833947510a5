import type { Language } from "@mangnon/schema";
import { changesText } from "../explain/changes-text.ts";
import { leafText, type Speaking, speaking, valueText } from "../explain/condition-text.ts";
import { sourcesText } from "../explain/sources-text.ts";
import type { WhatWouldChange } from "../explain/what-would-change.ts";
import type { Compliance, JudgedObligation } from "./compliance.ts";
import { openLines } from "./open-lines.ts";
import { penaltyLines } from "./penalty-text.ts";
import { reasonsOf } from "./reasons-of.ts";
import { oneOfMore } from "./words/one-of-more.ts";
import { type ComplianceWords, complianceWords } from "./words/words.ts";

/** A language with its words, for obligations. */
export interface SpeakingOfLaw {
  readonly speak: Speaking;
  readonly words: ComplianceWords;
}

/**
 * What a list of obligations says of a record, in sentences: urgent signals first, then each breach with article and
 * point, since when it is in force, the facts it rests on, the penalty on that day and what would make it lawful; then
 * warnings, what is undetermined, and what to ask. It prints values of the record.
 */
export function complianceText(compliance: Compliance, language: Language): string {
  const law: SpeakingOfLaw = { speak: speaking(language), words: complianceWords[language] };
  const found = (severity: JudgedObligation["severity"]): readonly JudgedObligation[] =>
    compliance.judged.filter(
      (one) => one.severity === severity && (one.status === "breached" || one.status === "signalled"),
    );
  const blocks = [
    headline(compliance, law),
    ...(["urgent", "breach", "warning"] as const).flatMap((severity) =>
      found(severity).map((one) => foundLines(one, compliance.lawful, law)),
    ),
    waysOut(compliance, law),
    openLines(compliance, law),
    questionLines(compliance, law),
    [law.words.notVerdict],
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${texts.join("\n\n")}\n`;
}

function headline(
  { obligations, on, summary, judged }: Compliance,
  { speak, words }: SpeakingOfLaw,
): readonly string[] {
  const { id, version, label } = obligations;
  const count = (status: JudgedObligation["status"]): number =>
    judged.filter((one) => one.status === status).length;
  const counted = words.counted({
    breached: count("breached"),
    open: count("undetermined"),
    outOfForce: count("not-in-force"),
  });
  const list = `${label[speak.language]} (\`${id}\` ${version})`;
  const told = words.summaries[summary];
  return [words.title(list, valueText(on, undefined, speak)), counted === "" ? told : `${told} (${counted})`];
}

/** One that was found, with all that an officer asks of it. */
function foundLines(
  one: JudgedObligation,
  lawful: Compliance["lawful"],
  law: SpeakingOfLaw,
): readonly string[] {
  const { speak, words } = law;
  const { severity, remedy, note } = one;
  const facts = reasonsOf(one.explanation).map((leaf) => leafText(leaf, speak));
  return [
    `${words.headings[severity]}: ${one.label[speak.language]}`,
    `  ${words.provision}: ${provisionText(one, law)}`,
    `  ${words.because}: ${[...new Set(facts)].join("; ")}`,
    ...(severity === "breach" ? penaltyLines(one.penalties, law) : []),
    ...(remedy === undefined ? [] : [`  ${words.remedy[severity]}: ${remedy[speak.language]}`]),
    ...nearestChange(one, lawful, law),
    ...(note === undefined ? [] : [`  ${words.note}: ${note[speak.language]}`]),
  ];
}

/** The nearest change that ends this breach alone; those that end all are told together. */
function nearestChange(
  { changes }: JudgedObligation,
  lawful: Compliance["lawful"],
  law: SpeakingOfLaw,
): readonly string[] {
  const told = new Set(lawful.map((each) => changeLine(each, law)));
  const keeping = changes.filter((each) => each.class === "kept");
  const own = keeping.map((each) => changeLine(each, law)).filter((line) => !told.has(line));
  return own.slice(0, 1).map((line) => `  ${line}`);
}

/** Article and point, and since when it is in force. */
function provisionText({ sources, since }: JudgedObligation, { speak }: SpeakingOfLaw): string {
  const cited = sourcesText(
    sources.map((source) => ({ source, since: undefined })),
    speak,
  );
  return `${cited}; ${speak.words.since(speak.words.date(since))}`;
}

/** What would end all breaches found, a line for each set of changes. */
function waysOut({ lawful }: Compliance, law: SpeakingOfLaw): readonly string[] {
  return lawful.length === 0 ? [] : [law.words.lawful, ...lawful.map((each) => changeLine(each, law))];
}

/** More codes than one reads are not all told; the data have them. */
const mostCodes = 4;

function changeLine(way: WhatWouldChange, { speak }: SpeakingOfLaw): string {
  const changes = way.changes.map((change) => {
    const { to } = change;
    if (!("oneOf" in to) || to.labels.length <= mostCodes) return change;
    const labels = [...to.labels.slice(0, mostCodes - 1), oneOfMore(to.labels.length - mostCodes + 1)];
    return { ...change, to: { ...to, labels } };
  });
  return changesText([{ ...way, changes }], speak.language).trimEnd();
}

function questionLines({ asked }: Compliance, { speak, words }: SpeakingOfLaw): readonly string[] {
  if (asked.length === 0) return [];
  return [
    words.ask,
    ...asked.map(({ name, label, question }) => `- ${(question ?? label)[speak.language]} (\`${name}\`)`),
  ];
}
