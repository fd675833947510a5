import {
  createJointCount,
  type Draft,
  type JointCount,
  type ProtectedEstimate,
  protectEstimates,
  type ReleasedFigure,
} from "@mangnon/indicators";
import type { RecordsDataset } from "@mangnon/schema";
import type { World } from "../world.ts";
import type { ClassRatio } from "./counted.ts";
import { readReleases, rememberRelease } from "./release-log.ts";

/** What is to be counted of a dataset so that its rates can be protected together. */
export interface Publishing {
  readonly joint: JointCount;
  /** What the release log remembers of the same records. */
  readonly released: readonly ReleasedFigure[];
}

/** Makes ready to publish rates of a dataset; `undefined` where they are not to be protected. */
export async function preparePublishing(
  dataset: RecordsDataset,
  indicators: readonly ClassRatio[],
  world: World,
): Promise<Publishing | undefined> {
  const { unprotected, releaseLog, by } = world.options;
  if (unprotected) return undefined;
  const released = releaseLog === undefined ? [] : await readReleases(releaseLog, dataset, world.io);
  const counted = new Map([...indicators, ...released].map((one) => [countedText(one), one]));
  const names = released.flatMap(({ cell }) => Object.keys(cell));
  return { joint: createJointCount([...counted.values()], [...by, ...names]), released };
}

const countedText = ({ definition, numerator, denominator }: ReleasedFigure | ClassRatio): string =>
  JSON.stringify([definition, numerator, denominator]);

/** Rates as they may be published, in the order of the drafts; the release log remembers them. */
export async function publish(
  dataset: RecordsDataset,
  drafts: readonly Draft[],
  { publishing, world }: { readonly publishing: Publishing | undefined; readonly world: World },
): Promise<readonly (readonly ProtectedEstimate[])[]> {
  if (publishing === undefined) return drafts.map(({ estimates }) => estimates);
  const { joint: count, released } = publishing;
  const release = protectEstimates(drafts, { count, coverage: dataset.coverage, released });
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
