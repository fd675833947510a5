import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type CheckedDocument, checkDocument } from "@mangnon/documents";
import { FaultyInput } from "../faulty-input.ts";
import { type Io, readText } from "../io.ts";

/** A document that was found. */
export interface FoundDocument {
  readonly file: string;
  /** False where it may be anything that lies in a folder: neither named itself, nor scenarios, a definition or obligations. */
  readonly isMeant: boolean;
  readonly checked: CheckedDocument;
}

/**
 * The documents that are named, and all YAML and JSON below the folders that are, in the order of their names.
 *
 * @throws {@link CliError} `cli/no-such-file` for what is not there.
 */
export async function documentsBelow(paths: readonly string[], io: Io): Promise<readonly FoundDocument[]> {
  const found: FoundDocument[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const isFolder = await stat(resolve(io.cwd, path)).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    for (const file of isFolder ? await filesBelow(path, io) : [path]) {
      if (seen.has(resolve(io.cwd, file))) continue;
      seen.add(resolve(io.cwd, file));
      const document = await readFound(file, io);
      found.push({ ...document, isMeant: !isFolder || document.isMeant });
    }
  }
  return found;
}

const isOfUse = /\bkind["']?\s*:\s*["']?(?:scenarios|definition|obligations)\b/;

async function readFound(file: string, io: Io): Promise<FoundDocument> {
  try {
    const text = await readText(io, file);
    return { file, isMeant: isOfUse.test(text), checked: checkDocument(text, file) };
  } catch (error) {
    if (!(error instanceof FaultyInput)) throw error;
    // What cannot be read may be scenarios: it is told, never passed over.
    return { file, isMeant: true, checked: { issues: error.issues, locate: () => undefined } };
  }
}

/** Hidden folders and those of installed packages hold no documents of one's own. */
async function filesBelow(folder: string, io: Io): Promise<readonly string[]> {
  const entries = await readdir(resolve(io.cwd, folder), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const isOwn = !entry.name.startsWith(".") && entry.name !== "node_modules" && entry.name !== "dist";
    if (entry.isDirectory() && isOwn) files.push(...(await filesBelow(path, io)));
    else if (entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name)) files.push(path);
  }
  return files;
}
