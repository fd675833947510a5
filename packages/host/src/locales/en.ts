import type { Catalogue, Finding } from "@mangnon/schema";
import type { HostCodes, HostFindingCodes } from "../codes.ts";
import type { Kind } from "../kinds.ts";

const words: Readonly<Record<Kind, string>> = {
  "code-list": "code list",
  variable: "variable",
  fact: "fact",
  parameter: "parameter",
  definition: "definition",
  obligations: "list of obligations",
  indicator: "indicator",
  plan: "plan",
  "territory-list": "list of territories",
  source: "source",
};

const expected: Readonly<Record<string, string>> = {
  plugin: "an object",
  name: "a text that is not empty",
  version: "a version such as `1.0.0`",
  host: "a range of host versions such as `^1.0.0`",
  requires: "plugin names, each with a range of versions",
  contributes: "lists of what it adds",
};

const didYouMean = (nearest: string | undefined): string => (nearest ? ` Did you mean \`${nearest}\`?` : "");

const the = ({ kind, id }: { kind: Kind; id: string }): string => `${words[kind]} \`${id}\``;

const formOf = (kind: Kind): string =>
  kind === "source"
    ? "the type `Source` of `@mangnon/schema`"
    : `its JSON Schema, \`@mangnon/schema/json-schema/${kind}.json\``;

const faultIn = (place: string): string => {
  const what = expected[place.split(".")[0] ?? ""];
  const inner = place.includes("[") ? "an object with an `id`" : "a list";
  return `\`${place}\` should be ${/^contributes\./.test(place) ? inner : what}`;
};

/** As much as one reads; all of it is in the data. */
const most = 5;

const faultsIn = (places: readonly string[]): string => {
  const rest = places.length - most;
  return [...places.slice(0, most).map(faultIn), ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
};

const because = (reasons: readonly Finding[]): string => {
  const rest = reasons.length - most;
  const told = reasons
    .slice(0, most)
    .map(({ code, data }) => en[code as keyof HostFindingCodes](data as never));
  return [...told, ...(rest > 0 ? [`Reasons not shown here: ${rest}.`] : [])].join(" ");
};

const unknown =
  (kind: Kind) =>
  ({ id, nearest }: HostCodes["host/unknown-plan"]): string =>
    `There is no ${the({ kind, id })}.${didYouMean(nearest) || " Correct it, or add the plugin that brings it."}`;

const unavailable =
  (kind: Kind) =>
  ({ id, plugin, reasons }: HostCodes["host/unavailable-plan"]): string =>
    `The ${the({ kind, id })} of plugin \`${plugin}\` is unavailable. ${because(reasons)}`;

/** The sentences of the host's codes, in English. */
export const en: Catalogue<HostCodes> = {
  "host/frozen": ({ plugin }) =>
    `Cannot add \`${plugin}\`: this host is frozen. Make a new host with \`createHost()\` and use it there.`,
  "host/not-a-plugin": ({ plugin, faults }) =>
    `Cannot use ${plugin ? `plugin \`${plugin}\`` : "this plugin"}: ${faultsIn(faults)}.`,
  "host/unknown-definition": unknown("definition"),
  "host/unknown-obligations": unknown("obligations"),
  "host/unknown-indicator": unknown("indicator"),
  "host/unknown-plan": unknown("plan"),
  "host/unknown-source": unknown("source"),
  "host/unavailable-definition": unavailable("definition"),
  "host/unavailable-obligations": unavailable("obligations"),
  "host/unavailable-indicator": unavailable("indicator"),
  "host/unavailable-plan": unavailable("plan"),
  "host/unavailable-source": unavailable("source"),
  "host/unavailable-territory": unavailable("territory-list"),
  "host/not-a-date": ({ value }) =>
    `Cannot look up a unit on \`${value}\`, which is no day of the calendar. Write it as year-month-day, such as \`2025-06-30\`.`,
  "host/unknown-territory": ({ code, on, meant }) =>
    meant.length > 0
      ? `Code \`${code}\` means no unit on ${on}; on other days it means ${meant.join(", ")}. Ask for such a day, or for the code of its successor.`
      : `No unit has code \`${code}\`, on ${on} or on any day. Correct it, or add the plugin that brings it.`,
  "host/ambiguous-territory": ({ code, on, meant }) =>
    `Code \`${code}\` means several units on ${on}: ${meant.join(", ")}. Use only the plugin whose units are meant.`,
  "host/incompatible": ({ plugin, version, range, host }) =>
    `Plugin \`${plugin}\` ${version} works with hosts \`${range}\`, and this one is ${host}. Use versions that fit each other.`,
  "host/missing-requirement": ({ plugin, requires, range, found, nearest }) =>
    found
      ? `Plugin \`${plugin}\` needs \`${requires}\` \`${range}\`, and ${found} is used. Use a version that fits.`
      : `Plugin \`${plugin}\` needs \`${requires}\` \`${range}\`, which is not used.${didYouMean(nearest) || ` Add \`.use(…)\` of it.`}`,
  "host/unavailable-requirement": ({ plugin, requires }) =>
    `Plugin \`${plugin}\` needs \`${requires}\`, which is unavailable.`,
  "host/requirement-cycle": ({ plugin, cycle }) =>
    `Plugin \`${plugin}\` needs itself: ${cycle.map((name) => `\`${name}\``).join(" → ")}. Take one of these requirements away.`,
  "host/duplicate-plugin": ({ plugin, version, first }) =>
    `Plugin \`${plugin}\` ${version} has the same name as another one, version ${first}. Use only one of them.`,
  "host/conflict": ({ plugin, owner, ...what }) =>
    plugin === owner
      ? `Plugin \`${plugin}\` defines ${the(what)} more than once. Keep one, or give the other another id.`
      : `Plugin \`${plugin}\` defines ${the(what)}, which plugin \`${owner}\` defines too. Use one of them, or give one another id.`,
  "host/prefix-conflict": ({ plugin, owner, other, ...what }) =>
    `Plugin \`${plugin}\` defines ${the(what)}, and plugin \`${owner}\` defines \`${other}\`: one id must not begin with the other and a dot. Give one another id.`,
  "host/reserved-id": ({ plugin, prefix, ...what }) =>
    `Plugin \`${plugin}\` defines ${the(what)}, but in rules \`${prefix}.\` stands before the names of ${prefix}s. Give it another id.`,
  "host/unknown-kind": ({ plugin, field, nearest }) =>
    `Plugin \`${plugin}\` contributes \`${field}\`, which this host does not know and leaves out.${didYouMean(nearest) || " Use a newer host."}`,
  "host/malformed": ({ plugin, place, ...what }) =>
    `The ${the(what)} of plugin \`${plugin}\` does not have the form of one${place && `: look at \`${place}\``}. Check it against ${formOf(what.kind)}.`,
  "host/unknown-reference": ({ plugin, names, name, nearest, ...what }) =>
    `The ${the(what)} of plugin \`${plugin}\` names ${words[names]} \`${name}\`, which no plugin defines.${didYouMean(nearest) || " Define it, or use the plugin that does."}`,
  "host/unavailable-reference": ({ names, name, ...what }) =>
    `The ${the(what)} needs ${words[names]} \`${name}\`, which is unavailable.`,
  "host/unknown-class": ({ plugin, definition, class: name, nearest, ...what }) =>
    `The ${the(what)} of plugin \`${plugin}\` counts class \`${name}\`, which definition \`${definition}\` does not have.${didYouMean(nearest) || " Name one of its classes."}`,
  "host/numerator-outside-denominator": ({ plugin, class: name, ...what }) =>
    `The ${the(what)} of plugin \`${plugin}\` counts class \`${name}\` in its numerator but not in its denominator. Add it there.`,
};
