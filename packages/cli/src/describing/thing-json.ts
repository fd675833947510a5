import type { Host } from "@mangnon/host";
import type { Definition, Obligations } from "@mangnon/schema";
import { withParts } from "../evidence/with-parts.ts";
import { definitionsOfPlan, type Needed, neededBy, neededByObligations } from "./needed.ts";
import { ownerOf } from "./owner.ts";
import type { Thing } from "./thing.ts";

/** A thing as data: the document itself, who brings it, and what must be known of a child for it. */
export function jsonOfThing(thing: Thing, host: Host) {
  const { variables, parameters } = neededFor(thing, host);
  return {
    plugin: ownerOf(fieldOf(thing), thing.id, host) ?? null,
    ...thing,
    needs: variables,
    parameters,
  };
}

const fieldOf = ({ kind }: Thing) => (kind === "obligations" ? kind : (`${kind}s` as const));

const neededFor = (thing: Thing, host: Host): Needed =>
  thing.kind === "obligations"
    ? neededByObligations(thing, host)
    : neededBy(definitionsBehind(thing, host), host);

function definitionsBehind(thing: Exclude<Thing, Obligations>, host: Host): readonly Definition[] {
  if (thing.kind === "definition") return [thing];
  if (thing.kind === "plan") return definitionsOfPlan(thing, host);
  const ids = withParts([thing.id], host.indicators);
  return host.indicators.flatMap((one) =>
    ids.has(one.id) && "definition" in one ? [host.definition(one.definition)] : [],
  );
}
