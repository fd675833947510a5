import { carryForward, lineageReaches } from "@mangnon/indicators";
import type { Observation, Plan, Territory } from "@mangnon/schema";
import { CliError } from "../errors.ts";
import type { World } from "../world.ts";

/** The unit whose promises and values are asked for, with the day of its boundaries. */
export interface AskedTerritory {
  readonly unit: Territory;
  readonly on: string;
}

/**
 * The unit that `--territory CODE@DATE` names; `undefined` when it was not given.
 *
 * @throws {@link CliError} `cli/territory-without-day`.
 * @throws {@link HostError} `host/unknown-territory`, `host/ambiguous-territory`, `host/not-a-date`.
 */
export function askedTerritory({ options, host }: World): AskedTerritory | undefined {
  const value = options.territory;
  if (value === undefined) return undefined;
  const at = value.indexOf("@");
  if (at < 1 || at === value.length - 1) throw new CliError("cli/territory-without-day", { value });
  const on = value.slice(at + 1);
  return { unit: host.territory(value.slice(0, at), on), on };
}

/**
 * A plan with its promises read in the boundaries of another unit: the one that the plan's own became, or one that became
 * it. The promises stay as they are; goals of several plans are never made into one.
 *
 * @throws {@link CliError} `cli/territory-of-others` for a unit that is not known to have people of the plan's: the
 * promise of a country is none of its provinces'.
 */
export function planIn(plan: Plan, { unit }: AskedTerritory, { host }: World): Plan {
  const { jurisdiction } = plan;
  const own = host.territories
    .flatMap(({ territories }) => territories)
    .filter(({ code, until }) => code === jurisdiction.code && until === jurisdiction.until);
  const isKin = own.some((each) => each === unit || lineageReaches(each, unit, host.territories));
  if (!isKin) {
    const data = { plan: plan.id, own: jurisdiction.name.vi, territory: `${unit.code} ${unit.name.vi}` };
    throw new CliError("cli/territory-of-others", data);
  }
  const { code, name, since, until } = unit;
  const days = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  return { ...plan, jurisdiction: { code, name, ...days } };
}

/** Values in the boundaries of the day asked for: those of parts are summed, and what cannot be is told. */
export function observationsIn(
  observations: readonly Observation[],
  { on }: AskedTerritory,
  { host, log }: World,
): readonly Observation[] {
  const { carried, findings } = carryForward(observations, { territories: host.territories, to: on });
  log.add(findings);
  return carried.map(({ observation }) => observation);
}
