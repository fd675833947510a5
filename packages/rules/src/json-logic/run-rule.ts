import type { Json, Rule } from "@mangnon/schema";
import jsonLogic from "json-logic-js";
import type { JsonLogicData } from "./to-data.ts";

/**
 * Has json-logic-js apply an exported rule to complete data: a second engine that shares no code with this one,
 * for whoever wants to see both agree.
 *
 * @example
 * runRule({ "<": [{ var: "ageInYears" }, 15] }, { ageInYears: 14 });
 * // => true
 */
export const runRule = (rule: Rule, data: JsonLogicData): Json =>
  jsonLogic.apply(rule as Parameters<typeof jsonLogic.apply>[0], data) as Json;
