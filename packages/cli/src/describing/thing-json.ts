import type { Host } from "@mangnon/host";
import type { Definition } from "@mangnon/schema";
import { definitionsOfPlan, neededBy } from "./needed.ts";
import { ownerOf } from "./owner.ts";
import type { Thing } from "./thing.ts";

/** A thing as data: the document itself, who brings it, and what must be known of a child for it. */
export function jsonOfThing(thing: Thing, host: Host) {
  const { variables, parameters } = neededBy(definitionsBehind(thing, host), host);
  return {
    plugin: ownerOf(`${thing.kind}s`, thing.id, host) ?? null,
    ...thing,
    needs: variables,
    parameters,
  };
}

function definitionsBehind(thing: Thing, host: Host): readonly Definition[] {
  if (thing.kind === "definition") return [thing];
  if (thing.kind === "plan") return definitionsOfPlan(thing, host);
  return thing.measure === "class-ratio" ? [host.definition(thing.definition)] : [];
}
