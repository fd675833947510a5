import type { Decimal, Territory, TerritoryList } from "@mangnon/schema";
import { addDecimals, compareDecimals, parseDecimal } from "@mangnon/schema/decimal";
import { IndicatorsError } from "../errors.ts";
import type { Share } from "./carrying.ts";
import { unitOn } from "./unit-on.ts";

/** What of a unit's numerator and denominator belongs to another unit. */
export interface Part {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Unit → unit → what of the first belongs to the second. */
export type Shares = ReadonlyMap<Territory, ReadonlyMap<Territory, Part>>;

const nothing: Decimal = { units: 0n, scale: 0 };
const one: Decimal = { units: 1n, scale: 0 };
export const whole: Part = { numerator: one, denominator: one };

/**
 * The shares by their units.
 *
 * @throws {@link IndicatorsError} `indicators/impossible-share` for a share between codes that name no unit, one that is
 * no decimal from 0 to 1 or is given twice, and shares of a unit that come to more than all of it.
 */
export function sharesOf(shares: readonly Share[], lists: readonly TerritoryList[]): Shares {
  const known = new Map<Territory, Map<Territory, Part>>();
  for (const share of shares) {
    const [from, to] = [share.from, share.to].map(({ code, asOf }) => unitOn(code, asOf, lists));
    const part = partOf(share);
    if (!from || !to || !("unit" in from) || !("unit" in to) || part === undefined) throw impossible(share);
    const parts = known.get(from.unit) ?? new Map<Territory, Part>();
    if (parts.has(to.unit)) throw impossible(share);
    known.set(from.unit, parts.set(to.unit, part));
    if (!fits([...parts.values()])) throw impossible(share);
  }
  return known;
}

function partOf(share: Share): Part | undefined {
  const numerator = parseDecimal(share.numerator);
  const denominator = parseDecimal(share.denominator);
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

const sidesOfPart = ["numerator", "denominator"] as const;

const fits = (parts: readonly Part[]): boolean =>
  sidesOfPart.every((side) => {
    const shares = parts.map((part) => part[side]);
    return (
      shares.every(({ units }) => units >= 0n) &&
      compareDecimals(shares.reduce(addDecimals, nothing), one) <= 0
    );
  });

const impossible = ({ from, to, numerator, denominator }: Share): IndicatorsError =>
  new IndicatorsError("indicators/impossible-share", {
    from: `${from.code} (${from.asOf})`,
    to: `${to.code} (${to.asOf})`,
    numerator,
    denominator,
  });
