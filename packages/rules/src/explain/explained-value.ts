import type { CodeList, LocalizedText, Reason, ValueType } from "@mangnon/schema";
import { dateOf } from "../values/civil-day.ts";
import { isAmong, isSpan, type Value } from "../values/value.ts";
import type { ExplainedValue } from "./explanation.ts";

/** Codes with their labels and citations, by list and code. */
export type CodeLabels = ReadonlyMap<string, ReadonlyMap<string, CodeList["codes"][number]>>;

export const codeLabels = (lists: readonly CodeList[]): CodeLabels =>
  new Map(
    lists.map(({ id, codes }) => [id, new Map(codes.map((each) => [each.code.normalize("NFC"), each]))]),
  );

interface About {
  readonly type: ValueType;
  readonly labels: CodeLabels;
  /** Why it is not known, where somebody said why. */
  readonly reason?: Reason | undefined;
}

const yes: ExplainedValue = Object.freeze({ known: true });
const no: ExplainedValue = Object.freeze({ known: false });

/** A value as an explanation shows it. */
export function explainedValue(value: Value, { type, labels, reason }: About): ExplainedValue {
  if (value === true) return yes;
  if (value === false) return no;
  if (value === undefined) return { unknown: reason ?? "not-computable" };
  const because = reason === undefined ? {} : { unknown: reason };
  if (isSpan(value)) {
    const { from, to } = value;
    return type.kind === "date"
      ? { from: dateOf(from), to: dateOf(to), ...because }
      : { from, to, ...because };
  }
  if (isAmong(value)) {
    return { oneOf: value.among, labels: value.among.map((code) => labelOf(code, type, labels)), ...because };
  }
  return known(value as boolean | number | string | readonly Value[], type, labels);
}

function known(
  value: boolean | number | string | readonly Value[],
  type: ValueType,
  labels: CodeLabels,
): ExplainedValue {
  if (Array.isArray(value)) return knownList(value, type, labels);
  const scalar = value as boolean | number | string;
  if (type.kind === "date" && typeof scalar === "number") return { known: dateOf(scalar) };
  if (type.kind === "code") return { known: scalar, labels: [labelOf(String(scalar), type, labels)] };
  return { known: scalar };
}

/** Lists of the law are one array for every record, and are explained once. */
const explainedLists = new WeakMap<readonly Value[], ExplainedValue>();

function knownList(value: readonly Value[], type: ValueType, labels: CodeLabels): ExplainedValue {
  const before = explainedLists.get(value);
  if (before !== undefined) return before;
  const explained = explainList(value, type, labels);
  explainedLists.set(value, explained);
  return explained;
}

function explainList(value: readonly Value[], type: ValueType, labels: CodeLabels): ExplainedValue {
  const of = type.kind === "list" ? type.of : type;
  const items = value.map((item) => (of.kind === "date" ? dateOf(item as number) : (item as string)));
  if (of.kind !== "code") return { known: items };
  return { known: items, labels: items.map((code) => labelOf(code, of, labels)) };
}

function labelOf(code: string, type: ValueType, labels: CodeLabels): LocalizedText {
  const found = type.kind === "code" ? labels.get(type.codes)?.get(code)?.label : undefined;
  return found ?? { vi: code, en: code };
}
