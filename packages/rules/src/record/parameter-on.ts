import type { Finding, Parameter, ValueType } from "@mangnon/schema";
import { found } from "../codes.ts";
import type { Epoch, ReadParameter } from "../definition/read-parts.ts";
import { dateOf, dayOf, dayOfSerial, serialOf } from "../values/civil-day.ts";
import { hull } from "../values/hull.ts";
import { highest, isNumeric, lowest, type Value } from "../values/value.ts";

/** A parameter on the day, or between the days, of a record. */
export interface ParameterOn {
  readonly value: Value;
  /** The places of the values that hold, among the parameter's own. */
  readonly versions: readonly number[];
  readonly finding?: Finding;
}

/**
 * The value that holds on a day; over several days what all their values have in common. A day without a value
 * makes it unknown (`no-law-on-date`): not yet in force, or repealed. A day for which nobody checked the law is told.
 */
export function parameterOn(read: ReadParameter, on: Value): ParameterOn {
  const { parameter, epochs } = read;
  const alone = typeof on === "number" ? heldAlone(read, on) : undefined;
  if (alone !== undefined) return alone;
  const [from, to] = isNumeric(on)
    ? [lowest(on), highest(on)]
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const holding = epochs.filter(
    (epoch) => epoch.from <= to && from < epoch.before && epoch.from < epoch.before,
  );
  const versions = holding.map(({ version }) => version);
  if (!covers(holding, from, to)) {
    const finding =
      from === to ? (unverified(parameter, from) ?? without(parameter.id, epochs, from)) : undefined;
    return { value: undefined, versions, ...(finding && { finding }) };
  }
  const type: ValueType = { kind: parameter.type === "codes" ? "list" : "number" } as ValueType;
  const value = holding.map((epoch) => epoch.value).reduce((a, b) => hull(a, b, type));
  const finding = Number.isFinite(to) ? unverified(parameter, to) : undefined;
  return { value, versions, ...(finding && { finding }) };
}

const known = new WeakMap<Epoch, { readonly held: ParameterOn; readonly verifiedUntil: number }>();

/** A value that alone holds on a day for which the law was checked: the same for every record, so made once. */
function heldAlone({ parameter, epochs }: ReadParameter, on: number): ParameterOn | undefined {
  let alone: Epoch | undefined;
  for (const epoch of epochs) {
    if (on < epoch.from || on >= epoch.before) continue;
    if (alone !== undefined) return undefined;
    alone = epoch;
  }
  if (alone === undefined) return undefined;
  let before = known.get(alone);
  if (before === undefined) {
    const { verifiedUntil } = parameter;
    before = {
      held: { value: alone.value, versions: [alone.version] },
      verifiedUntil: verifiedUntil === undefined ? Number.POSITIVE_INFINITY : dayOf(verifiedUntil),
    };
    known.set(alone, before);
  }
  return on <= before.verifiedUntil ? before.held : undefined;
}

/** Tells that the law was not checked for so late a day. */
function unverified({ id, verifiedUntil }: Parameter, on: number): Finding | undefined {
  if (verifiedUntil === undefined || on <= dayOf(verifiedUntil)) return undefined;
  return found("rules/not-verified", [id], { parameter: id, until: verifiedUntil });
}

/** True when no day between the two is without a value. */
function covers(epochs: readonly Epoch[], from: number, to: number): boolean {
  let next = from;
  for (const epoch of epochs) {
    if (epoch.from > next) return false;
    next = Math.max(next, epoch.before);
  }
  return (epochs.length > 0 && next > to) || next === Number.POSITIVE_INFINITY;
}

function without(parameter: string, epochs: readonly Epoch[], on: number): Finding {
  const ended = epochs.filter(({ before }) => before <= on).at(-1);
  if (ended !== undefined) {
    const until = dateOf(dayOfSerial(serialOf(ended.before) - 1));
    return found("rules/repealed", [parameter], { parameter, until });
  }
  const since = dateOf(epochs[0]?.from ?? 0);
  return found("rules/not-yet-in-force", [parameter], { parameter, since });
}
