import type { ChildRecord, Scenarios } from "@mangnon/schema";
import type { AnyScenario } from "./asked.ts";

/** The variable that `on` stands for. */
const referenceDate = "referenceDate";

/** The record of a scenario: what the file gives, then what it gives itself; `null` takes a value away. */
export function recordOf(document: Scenarios, scenario: AnyScenario): ChildRecord {
  const on = scenario.on ?? document.on;
  const dated = on === undefined ? {} : { [referenceDate]: on };
  return { ...dated, ...document.given, ...scenario.given } as ChildRecord;
}

/** The same record with the values that flip its class. */
export function flippedRecord(record: ChildRecord, flips: NonNullable<AnyScenario["flips"]>): ChildRecord {
  const { expect: _, ...values } = flips;
  return { ...record, ...values } as ChildRecord;
}
