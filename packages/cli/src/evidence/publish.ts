import {
  type Counted,
  countedOf,
  createJointCount,
  type Draft,
  type Guard,
  guardsOf,
  type JointCount,
  jointCountOf,
  type ProtectedEstimate,
  protectEstimates,
  type ReleasedFigure,
  type Tally,
} from "@mangnon/indicators";
import type { Indicator, RecordsDataset } from "@mangnon/schema";
import type { World } from "../world.ts";
import { readReleases, rememberRelease } from "./release-log.ts";

/** What is to be counted of a dataset so that its rates can be protected together. */
export interface Publishing {
  /** What each record is to be added to; left out where the tally of the only rate holds it all. */
  readonly toCount?: JointCount;
  /** What was counted, once all records were. */
  readonly counted: () => JointCount;
  /** What the release log remembers of the same records. */
  readonly released: readonly ReleasedFigure[];
  /** What is given away by all that is published together. */
  readonly guards: readonly Guard[];
}

/** What is told together of the same records. */
export interface ToldTogether {
  /** Those that are counted. */
  readonly tallies: readonly Tally[];
  /** The same indicators, with the formulas and composites that are made of them. */
  readonly indicators: readonly Indicator[];
}

/** Makes ready to publish rates of a dataset; `undefined` where they are not to be protected. */
export async function preparePublishing(
  dataset: RecordsDataset,
  { tallies, indicators: told }: ToldTogether,
  world: World,
): Promise<Publishing | undefined> {
  const { unprotected, releaseLog, by } = world.options;
  if (unprotected) return undefined;
  const released = releaseLog === undefined ? [] : await readReleases(releaseLog, dataset, world.io);
  const isUsed = (indicator: Indicator): boolean =>
    !("definition" in indicator) || tallies.some((tally) => tally.indicator === indicator);
  const guards = guardsOf(told.filter(isUsed), released);
  const [only, another] = tallies;
  if (only !== undefined && another === undefined && released.length + guards.length === 0) {
    return { counted: () => jointCountOf(only), released, guards };
  }
  const all = [...tallies.map(({ indicator }) => countedOf(indicator)), ...released, ...guards];
  const indicators = new Map(all.map((one) => [countedText(one), one]));
  const names = released.flatMap(({ cell }) => Object.keys(cell));
  const toCount = createJointCount([...indicators.values()], [...by, ...names]);
  return { toCount, counted: () => toCount, released, guards };
}

const countedText = ({ definition, numerator, denominator }: Counted): string =>
  JSON.stringify([definition, numerator, denominator]);

/** Rates as they may be published, in the order of the drafts; the release log remembers them. */
export async function publish(
  dataset: RecordsDataset,
  drafts: readonly Draft[],
  { publishing, world }: { readonly publishing: Publishing | undefined; readonly world: World },
): Promise<readonly (readonly ProtectedEstimate[])[]> {
  if (publishing === undefined) return drafts.map(({ estimates }) => estimates);
  const { counted, released, guards } = publishing;
  const records = { count: counted(), coverage: dataset.coverage, released, guards };
  const release = protectEstimates(drafts, records);
  const { releaseLog } = world.options;
  if (releaseLog === undefined) return release.drafts;
  for (const { id, cell } of release.givenAway) {
    const data = { indicator: id, cell: Object.values(cell), file: releaseLog };
    world.log.add([{ code: "cli/given-away", severity: "warning", path: ["indicators", id], data }]);
  }
  await rememberRelease(releaseLog, dataset, { io: world.io, figures: release.released });
  return release.drafts;
}

/** In one word, what small counts are protected against. */
export const protectionOf = ({ unprotected, releaseLog }: World["options"]): ProtectionWord =>
  unprotected ? "unprotected" : releaseLog === undefined ? "within-this-release" : "with-earlier-releases";

export type ProtectionWord = "unprotected" | "within-this-release" | "with-earlier-releases";
