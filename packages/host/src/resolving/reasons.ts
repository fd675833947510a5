import type { Finding } from "@mangnon/schema";
import type { HostFindingCodes } from "../codes.ts";
import { keyOf } from "../kinds.ts";
import type { Resolution } from "./resolve.ts";

/** The data of a finding that this package made. */
const dataOf = <Code extends keyof HostFindingCodes>(_: Code, { data }: Finding) =>
  data as unknown as HostFindingCodes[Code];

/** What is wrong, followed by what that rests on, down to where it began; each reason once. */
export function reasonsBehind(faults: readonly Finding[], resolution: Resolution): readonly Finding[] {
  const reasons = new Set(faults);
  for (const reason of reasons) for (const cause of causesOf(reason, resolution)) reasons.add(cause);
  return Object.freeze([...reasons]);
}

function causesOf(
  reason: Finding,
  { everything, plugins, pluginFaults, faults }: Resolution,
): readonly Finding[] {
  if (reason.code === "host/unavailable-reference") {
    const { names, name } = dataOf(reason.code, reason);
    return (everything.get(keyOf(names, name)) ?? []).flatMap((by) => faults.get(by) ?? []);
  }
  if (reason.code === "host/unavailable-requirement") {
    const { requires } = dataOf(reason.code, reason);
    const needed = plugins.filter(({ name }) => name === requires);
    return needed.flatMap((plugin) => pluginFaults.get(plugin) ?? []);
  }
  return [];
}
