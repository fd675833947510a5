import { type ClassMeasure, createTally, type JointCount, type Tally } from "@mangnon/indicators";
import { type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { RecordsDataset } from "@mangnon/schema";
import { isCodedError } from "../sentences.ts";
import type { World } from "../world.ts";

/** Indicators that count the classes of one definition, so that each record is classified once for all of them. */
export interface Counter {
  readonly read: ReadDefinition;
  readonly tallies: readonly Tally[];
  /** True to find out for each undetermined record what would settle it. */
  readonly needs?: boolean;
}

/** How the counts are split, and whether it is found out what would settle records. */
interface How {
  readonly by: readonly string[];
  readonly needs: boolean;
}

interface Where {
  readonly dataset: RecordsDataset;
  readonly world: World;
}

/** The counters, and one without tallies for each other definition that an earlier release was counted by. */
export function withCountersOf(
  joint: JointCount | undefined,
  counters: readonly Counter[],
  { dataset, world }: Where,
): readonly Counter[] {
  const known = new Set(counters.map(({ read }) => read.definition.id));
  const others = (joint?.indicators ?? []).filter(({ definition }) => !known.has(definition));
  const byDefinition = new Map(others.map((one) => [one.definition, one]));
  const added = [...byDefinition].flatMap(([definition, { id }]) => {
    const read = readOrTell(definition, world, () => {
      const data = { indicator: id, definition, file: world.options.releaseLog ?? dataset.file.path };
      world.log.add([
        { code: "cli/release-not-counted", severity: "warning", path: ["indicators", id], data },
      ]);
    });
    return read === undefined ? [] : [{ read, tallies: [] }];
  });
  return [...counters, ...added];
}

/** What counts the indicators, each definition once. */
export function countersOf(
  indicators: readonly ClassMeasure[],
  { dataset: { file }, world, by, needs }: Where & How,
): readonly Counter[] {
  const byDefinition = new Map<string, ClassMeasure[]>();
  for (const indicator of indicators) {
    const group = byDefinition.get(indicator.definition) ?? [];
    byDefinition.set(indicator.definition, group);
    group.push(indicator);
  }
  return [...byDefinition.entries()].flatMap(([definition, group]) => {
    const read = readOrTell(definition, world, () => {
      for (const id of new Set(group.map((one) => one.id))) {
        const data = { indicator: id, definition, file: file.path };
        world.log.add([{ code: "cli/not-counted", severity: "warning", path: ["indicators", id], data }]);
      }
    });
    return read === undefined
      ? []
      : [{ read, needs, tallies: group.map((indicator) => createTally(indicator, by)) }];
  });
}

/** The rules of a definition; where it cannot be used, that is told and there are none. */
function readOrTell(definition: string, { host }: World, tell: () => void): ReadDefinition | undefined {
  try {
    return readDefinition(host.definition(definition), host.vocabulary);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    tell();
    return undefined;
  }
}
