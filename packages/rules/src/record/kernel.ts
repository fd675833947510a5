import type { Fact, Finding } from "@mangnon/schema";
import { found } from "../codes.ts";
import { begunMonths, completedMonths, dateOf } from "../values/civil-day.ts";
import { highest, isNumeric, lowest, type Span, spanOf, type Value } from "../values/value.ts";

type Kernel = Extract<Fact, { readonly kernel: string }>;

/** What a kernel counts from: two dates, and perhaps the same number as somebody recorded it. */
export interface KernelInputs {
  readonly from: Value;
  readonly on: Value;
  /** The whole range when nothing was recorded; `undefined` when the kernel reads no such variable. */
  readonly recorded: Value;
}

/**
 * Completed years or months, or months begun, from the dates, the recorded number, or both: what they have in common. Where they
 * have nothing in common, or the first date is after the second, nothing is preferred: the answer is unknown, with
 * a finding.
 */
export function kernelValue(
  kernel: Kernel,
  { from, on, recorded }: KernelInputs,
  say: (finding: Finding) => void,
): Value {
  if (!isNumeric(from) || !isNumeric(on)) return undefined;
  const counted = count(kernel, from, on);
  if (counted === undefined) {
    say(
      found("rules/after-reference-date", [kernel.from], { variable: kernel.from, on: dateOf(highest(on)) }),
    );
    return undefined;
  }
  if (!isNumeric(recorded)) return counted;
  const least = Math.max(lowest(counted), lowest(recorded));
  const most = Math.min(highest(counted), highest(recorded));
  if (least <= most) return spanOf(least, most);
  const data = { variable: kernel.from, recorded: kernel.recorded ?? "" };
  say(found("rules/ages-contradict", [kernel.from], data));
  return undefined;
}

/** How a kernel counts months, of which years are made. */
export const monthsBy = (kernel: Kernel["kernel"]): typeof completedMonths =>
  kernel === "begun-months" ? begunMonths : completedMonths;

function count(
  { kernel, leapDay = "march-1" }: Kernel,
  from: number | Span,
  on: number | Span,
): number | Span | undefined {
  const months = monthsBy(kernel);
  const unit = kernel === "completed-years" ? 12 : 1;
  const most = Math.floor(months(lowest(from), highest(on), leapDay) / unit);
  const least = Math.floor(months(highest(from), lowest(on), leapDay) / unit);
  return lowest(from) > highest(on) ? undefined : spanOf(Math.max(0, least), Math.max(0, most));
}
