import { type Compliance, type ReadObligations, readObligations } from "@mangnon/rules/compliance";
import { findObligations } from "../documents.ts";
import type { World } from "../world.ts";

/** The list of obligations that was asked for, read; nothing when none was. */
export async function lawAskedFor(world: World): Promise<ReadObligations | undefined> {
  const { obligations } = world.options;
  if (obligations === undefined) return undefined;
  return readObligations(await findObligations(obligations, world), world.host.vocabulary);
}

const settled = new Set(["kept", "not-signalled", "not-concerned", "not-in-force"]);

/** Without the rules of what is kept or does not apply: they are told by `--full` alone. */
export const withoutSettledRules = (compliance: Compliance): object => ({
  ...compliance,
  judged: compliance.judged.map(({ explanation, ...told }) =>
    settled.has(told.status) ? told : { ...told, explanation },
  ),
});
