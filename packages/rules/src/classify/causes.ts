import type { Cause } from "@mangnon/schema";
import type { Open } from "./open-inputs.ts";

/** What left expressions unknown, each cause once, in the order of reading. */
export function causesOf({ inputs }: Open): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const { cause } of inputs) {
    const key = `${cause.kind} ${cause.name}`;
    if (!causes.has(key)) causes.set(key, cause);
  }
  return [...causes.values()];
}
