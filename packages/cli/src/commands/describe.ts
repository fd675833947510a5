import { nearest } from "@mangnon/schema/nearest";
import { describedHost } from "../describing/described-host.ts";
import { type DescribedUnit, describedUnits, findUnits } from "../describing/territory.ts";
import { describedThing, findThing } from "../describing/thing.ts";
import { jsonOfThing } from "../describing/thing-json.ts";
import { describedTerm, findTerm } from "../describing/vocabulary.ts";
import { CliError } from "../errors.ts";
import type { World } from "../world.ts";

/** What the host knows and which plugin each of it came from, or one thing of it in detail. */
export async function describe(world: World): Promise<undefined> {
  const { host, io, options } = world;
  const isJson = options.format === "json";
  const [id] = options.positionals;
  if (id === undefined) {
    const plugins = host.describe();
    await io.stdout(`${isJson ? JSON.stringify(plugins, null, 2) : describedHost(plugins, options.lang)}\n`);
    return;
  }
  const thing = findThing(id, host);
  const units = thing === undefined ? findUnits(id, host) : [];
  if (units.length > 0) {
    await io.stdout(`${isJson ? JSON.stringify(jsonOf(units), null, 2) : describedUnits(units, world)}\n`);
    return;
  }
  const term = thing === undefined ? findTerm(id, host) : undefined;
  if (term !== undefined) {
    await io.stdout(`${isJson ? JSON.stringify(term, null, 2) : describedTerm(term, world)}\n`);
    return;
  }
  if (thing === undefined) throw new CliError("cli/unknown-id", { id, nearest: nearest(id, idsOf(world)) });
  const said = isJson ? JSON.stringify(jsonOfThing(thing, host), null, 2) : describedThing(thing, world);
  await io.stdout(`${said}\n`);
}

const jsonOf = (units: readonly DescribedUnit[]) =>
  units.map(({ list, ...unit }) => ({ list: list.id, ...unit }));

const idsOf = ({ host }: World): readonly string[] =>
  [
    ...host.definitions,
    ...host.obligations,
    ...host.indicators,
    ...host.plans,
    ...host.vocabulary.variables,
    ...host.vocabulary.codeLists,
  ].map(({ id }) => id);
