import type { Catalogue } from "@mangnon/schema";
import type { TestkitCodes } from "../codes.ts";

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean \`${nearest}\`?`;

const listed = (texts: readonly string[]): string =>
  texts.length === 0 ? "nothing" : texts.map((text) => `\`${text}\``).join(", ");

const shown = (operands: readonly string[]): string =>
  operands.length === 0 ? "" : ` Seen: ${operands.join("; ")}.`;

/** The sentences of the codes of `@mangnon/testkit`, in English. */
export const en: Catalogue<TestkitCodes> = {
  "testkit/unknown-class": ({ class: name, definition, nearest }) =>
    `\`${definition}\` has no class \`${name}\`. ${meant(nearest, "Name one of its classes, or `undetermined`.")}`,
  "testkit/unknown-criterion": ({ criterion, definition, nearest }) =>
    `\`${definition}\` has no criterion \`${criterion}\`. ${meant(nearest, "Name one that it reports.")}`,
  "testkit/unknown-variable": ({ variable, asked, nearest }) =>
    `No rule of \`${asked}\` asks for \`${variable}\`. ${meant(nearest, "Remove it, or name one that is asked for.")}`,
  "testkit/unknown-obligation": ({ obligation, asked, nearest }) =>
    `\`${asked}\` has no obligation \`${obligation}\`. ${meant(nearest, "Name one of the list.")}`,
  "testkit/flip-to-the-same": ({ scenario, class: name }) =>
    `The flip of “${scenario}” expects \`${name}\`, as the scenario does. Name the class that the other values lead to.`,
  "testkit/flip-of-nothing": ({ scenario }) =>
    `The flip of “${scenario}” changes no variable. Add the one that flips the class.`,
  "testkit/scenario-twice": ({ scenario, first }) =>
    `“${scenario}” is the name of scenario ${first} already. Say what sets this one apart.`,
  "testkit/only-of-undetermined": ({ scenario, field }) =>
    `“${scenario}” expects a class and names \`${field}\`. Remove it, or expect \`undetermined\`.`,

  "testkit/other-class": ({ scenario, expected, actual, rule, operands, because }) =>
    `“${scenario}”: expected \`${expected}\`, but it is \`${actual}\`, by ${rule}.${shown(operands)} Correct the rule or the scenario, which says: ${because}`,
  "testkit/other-class-flipped": ({ scenario, expected, actual, rule, operands, because }) =>
    `“${scenario}”, flipped: expected \`${expected}\`, but it is \`${actual}\`, by ${rule}.${shown(operands)} Correct the rule or the scenario, which says: ${because}`,
  "testkit/other-criterion": ({ scenario, criterion, expected, actual, operands, because }) =>
    `“${scenario}”: \`${criterion}\` should be ${expected}, but it is ${actual}.${shown(operands)} Correct the rule or the scenario, which says: ${because}`,
  "testkit/other-candidates": ({ scenario, expected, actual }) =>
    `“${scenario}”: the classes that are still possible should be ${listed(expected)}, but they are ${listed(actual)}. Correct the rule or the scenario.`,
  "testkit/other-needs": ({ scenario, expected, actual }) =>
    `“${scenario}”: what settles the class should be ${listed(expected)}, but it is ${listed(actual)}. Correct the rule or the scenario.`,
  "testkit/other-penalties": ({ scenario, expected, actual, because }) =>
    `“${scenario}”: of penalties (for an individual, for an organisation) should be told ${listed(expected)}, but it is ${listed(actual)}. Correct the amounts or the scenario, which says: ${because}`,

  "testkit/faulty-scenarios": ({ file, faults }) =>
    `\`${file}\` cannot be run. Correct this first:\n${faults.join("\n")}.`,
  "testkit/scenario-failed": ({ scenario, faults }) =>
    `“${scenario}” fails. See what differs:\n${faults.join("\n")}.`,
  "testkit/unknown-case": ({ case: id, nearest }) =>
    `Cannot skip \`${id}\`: the kit has no such case. ${meant(nearest, "Take it from the list.")}`,
  "testkit/skipped-without-reason": ({ case: id }) =>
    `Cannot skip \`${id}\` without a reason. Say why it is not run.`,
};
