import { readDocument, refuseFaulty } from "./documents.ts";
import { CliError } from "./errors.ts";
import { hostWith, type NamedDocument } from "./host-with.ts";
import type { World } from "./world.ts";

/** A plugin that is a document and no code: a definition, obligations, an indicator or a plan of one's own. */
export const isOwnDocument = (plugin: string): boolean => /\.(?:ya?ml|json)$/i.test(plugin);

const kinds = ["definition", "obligations", "indicator", "plan"] as const;

/**
 * A host that knows documents of one's own besides. They may name each other, in any order.
 *
 * @throws {@link CliError} `cli/wrong-kind`, `cli/two-of-one-id`, and what {@link readDocument} throws.
 * @throws {@link FaultyInput} with the issues of the first document that has errors.
 */
export async function withOwnDocuments(
  files: readonly string[],
  { host, io }: Pick<World, "host" | "io">,
): Promise<World["host"]> {
  if (files.length === 0) return host;
  const read = [];
  for (const file of files) read.push({ file, checked: await readDocument(file, io) });
  const named = read.flatMap(({ file, checked: { document } }): readonly NamedDocument[] =>
    document === undefined ? [] : [{ file, document }],
  );
  const knowing = hostWith(host, named);
  for (const { file, checked } of read) {
    const { kind, id } = refuseFaulty(file, checked, { kinds, host: knowing });
    const files = named.filter(({ document }) => document.kind === kind && document.id === id);
    if (files.length > 1)
      throw new CliError("cli/two-of-one-id", { id, files: files.map((one) => one.file) });
  }
  return knowing;
}
