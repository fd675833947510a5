import { type CheckedDocument, checkDocument, type Document } from "@mangnon/documents";
import type { Dataset, Definition, Indicator, Obligations, Plan } from "@mangnon/schema";
import { deepIssues } from "./checking/deep-issues.ts";
import { findThing } from "./describing/thing.ts";
import { CliError } from "./errors.ts";
import { FaultyInput } from "./faulty-input.ts";
import { beside, type Io, readText } from "./io.ts";
import type { World } from "./world.ts";

type OfKind<Kind extends Document["kind"]> = Extract<Document, { readonly kind: Kind }>;

/**
 * Reads a document and what is wrong with its form; what it says of other things is not looked at.
 *
 * @throws {@link CliError} `cli/data-not-description`, and what {@link readText} throws.
 */
export async function readDocument(file: string, io: Io): Promise<CheckedDocument> {
  if (/\.(?:csv|tsv|xls[xmb]?|ods|parquet)$/i.test(file))
    throw new CliError("cli/data-not-description", { file });
  return checkDocument(await readText(io, file), file);
}

/**
 * A document of one of the kinds that are of use, without any error.
 *
 * @throws {@link CliError} `cli/wrong-kind`, and what {@link readDocument} throws.
 * @throws {@link FaultyInput} with its issues.
 */
export async function openDocument<Kind extends Document["kind"]>(
  file: string,
  kinds: readonly Kind[],
  { io, host }: Pick<World, "io" | "host">,
): Promise<OfKind<Kind>> {
  return refuseFaulty(file, await readDocument(file, io), { kinds, host });
}

/**
 * The document that was read, if it is of one of the kinds that are of use and without any error.
 *
 * @throws {@link CliError} `cli/wrong-kind`.
 * @throws {@link FaultyInput} with its issues.
 */
export function refuseFaulty<Kind extends Document["kind"]>(
  file: string,
  checked: CheckedDocument,
  { kinds, host }: { readonly kinds: readonly Kind[]; readonly host: World["host"] },
): OfKind<Kind> {
  const { document } = checked;
  if (document && !isOfKind(document, kinds)) {
    throw new CliError("cli/wrong-kind", { file, kind: document.kind, expected: kinds });
  }
  const issues = [...checked.issues, ...deepIssues(checked, host)];
  if (document && issues.every(({ severity }) => severity !== "error")) return document;
  throw new FaultyInput("cli/faulty-document", file, issues);
}

function isOfKind<Kind extends Document["kind"]>(
  document: Document,
  kinds: readonly Kind[],
): document is OfKind<Kind> {
  return kinds.some((kind) => kind === document.kind);
}

/** A description whose data file is named as seen from where the command stands, as findings shall name it. */
export async function openDataset<Kind extends Dataset["kind"]>(
  file: string,
  kinds: readonly Kind[],
  world: World,
): Promise<OfKind<Kind>> {
  return withPath(file, await openDocument(file, kinds, world));
}

/** The description with its data file's path as seen from where the command stands. */
export const withPath = <Of extends Dataset>(file: string, dataset: Of): Of => ({
  ...dataset,
  file: { ...dataset.file, path: beside(file, dataset.file.path) },
});

const isFileName = (name: string): boolean => /\.(?:ya?ml|json)$/i.test(name) || /[\\/]/.test(name);

/**
 * Looks up a thing of one kind by its id, and says so where the id is that of another kind, such as a definition in place
 * of an indicator.
 */
function known<Of>(id: string, kind: Document["kind"], lookUp: () => Of, { host }: World): Of {
  try {
    return lookUp();
  } catch (error) {
    const thing = findThing(id, host);
    if (thing === undefined || thing.kind === kind) throw error;
    throw new CliError("cli/wrong-kind", { file: id, kind: thing.kind, expected: [kind] });
  }
}

/** The plan of an id, or of an officer's own file. */
export const findPlan = async (name: string, world: World): Promise<Plan> =>
  isFileName(name)
    ? openDocument(name, ["plan"], world)
    : known(name, "plan", () => world.host.plan(name), world);

/** The definition of an id, or of a file. */
export const findDefinition = async (name: string, world: World): Promise<Definition> =>
  isFileName(name)
    ? openDocument(name, ["definition"], world)
    : known(name, "definition", () => world.host.definition(name), world);

/** The list of obligations of an id, or of a file. */
export const findObligations = async (name: string, world: World): Promise<Obligations> =>
  isFileName(name)
    ? openDocument(name, ["obligations"], world)
    : known(name, "obligations", () => world.host.obligationsOf(name), world);

/** The indicator of an id, or of a file. */
export const findIndicator = async (name: string, world: World): Promise<Indicator> =>
  isFileName(name)
    ? openDocument(name, ["indicator"], world)
    : known(name, "indicator", () => world.host.indicator(name), world);
