import type { Host } from "@mangnon/host";
import type { Definition, Indicator, Obligations, Plan } from "@mangnon/schema";
import type { World } from "../world.ts";
import { describedDefinition } from "./definition.ts";
import { describedIndicator } from "./indicator.ts";
import { describedObligations } from "./obligations.ts";
import { describedPlan } from "./plan.ts";

/** What can be described in detail. Each says its own kind. */
export type Thing = Definition | Obligations | Indicator | Plan;

/** The thing of an id, or `undefined` when nothing that can be used has it. */
export const findThing = (
  id: string,
  { definitions, obligations, indicators, plans }: Host,
): Thing | undefined =>
  [...definitions, ...obligations, ...indicators, ...plans].find((thing) => thing.id === id);

/** A thing in words. */
export function describedThing(thing: Thing, world: World): string {
  switch (thing.kind) {
    case "definition":
      return describedDefinition(thing, world);
    case "obligations":
      return describedObligations(thing, world);
    case "indicator":
      return describedIndicator(thing, world);
    case "plan":
      return describedPlan(thing, world);
  }
}
