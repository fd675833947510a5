import valid from "semver/functions/valid.js";
import validRange from "semver/ranges/valid.js";
import { fields } from "./kinds.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isVersion = (value: unknown): boolean => typeof value === "string" && valid(value) !== null;

const isRange = (value: unknown): boolean => typeof value === "string" && validRange(value) !== null;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** The places where a value does not have the form of a plugin, such as `version` or `contributes.plans[0]`. */
export function shapeFaults(value: unknown): readonly string[] {
  if (!isObject(value)) return ["plugin"];
  const { name, version, host, requires = {}, contributes } = value;
  return [
    ...(isText(name) ? [] : ["name"]),
    ...(isVersion(version) ? [] : ["version"]),
    ...(isRange(host) ? [] : ["host"]),
    ...(isObject(requires) && Object.values(requires).every(isRange) ? [] : ["requires"]),
    ...contributionFaults(contributes),
  ];
}

function contributionFaults(contributes: unknown): readonly string[] {
  if (!isObject(contributes)) return ["contributes"];
  return fields.flatMap((field) => {
    const list = contributes[field];
    if (list === undefined) return [];
    if (!Array.isArray(list)) return [`contributes.${field}`];
    return list.flatMap((item: unknown, index) =>
      isObject(item) && isText(item.id) ? [] : [`contributes.${field}[${index}]`],
    );
  });
}

/** What a plugin calls itself, if it has a name at all. */
export const nameOf = (value: unknown): string | undefined =>
  isObject(value) && isText(value.name) ? value.name : undefined;
