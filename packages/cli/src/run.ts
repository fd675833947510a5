import { onlyVerified } from "@mangnon/rules";
import type { Language } from "@mangnon/schema";
import { version } from "../package.json";
import { assess } from "./commands/assess.ts";
import { check } from "./commands/check.ts";
import { classify } from "./commands/classify.ts";
import type { Command, Done } from "./commands/command.ts";
import { compare } from "./commands/compare.ts";
import { describe } from "./commands/describe.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { tabulate } from "./commands/tabulate.ts";
import { test } from "./commands/test.ts";
import { linesOfCodes } from "./evidence/found-text.ts";
import { createFindingLog, type FindingLog } from "./finding-log.ts";
import { helpText } from "./help.ts";
import type { Io } from "./io.ts";
import type { CommandName } from "./options/known.ts";
import { languageOf, type Options, readOptions } from "./options/options.ts";
import { isOwnDocument, withOwnDocuments } from "./own-documents.ts";
import { createShippedHost } from "./shipped-host.ts";
import { stoppedBy } from "./stopped.ts";

const commands: Readonly<Record<CommandName, Command>> = {
  check,
  classify,
  explain,
  tabulate,
  compare,
  assess,
  diff,
  test,
  describe,
};

/**
 * Runs the command `mangnon` with the arguments after its name, and answers the exit code; it never throws.
 *
 * 0 is fine. 1 says that documents or data have errors: a missed target is a result and no error, unless
 * `--fail-on missed` says so. 2 is wrong use, such as an unknown id or a file that is not there; it is also what
 * is left under `--fail-on never` when nothing could be answered at all.
 *
 * @example
 * const said: string[] = [];
 * const io = { cwd: ".", isTerminal: false, stdout: (text: string) => void said.push(text), stderr: () => {} };
 * await run(["describe", "vn.0318"], io);
 * // => 0
 * said[0]?.split("\n")[0];
 * // => "indicator vn.0318: Rate of child labour and minors in labour (ages 5-17)"
 * await run(["describe", "vn.0381"], io);
 * // => 2
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const log = createFindingLog();
  try {
    const options = readOptions(argv);
    if (options.version || options.help) {
      await io.stdout(`${options.version ? version : helpText(options.command, options.lang)}\n`);
      return 0;
    }
    if (options.command === undefined) {
      await io.stderr(`${helpText(undefined, options.lang)}\n`);
      return 2;
    }
    return await runCommand(options.command, options, { io, log });
  } catch (error) {
    const lang = languageOf(argv);
    await tellFound(log, io, lang);
    const { lines, isWrongUse } = stoppedBy(error, lang);
    await io.stderr(`${lines.join("\n")}\n`);
    return isWrongUse || isNeverToFail(argv) ? 2 : 1;
  }
}

async function runCommand(
  command: CommandName,
  options: Options,
  { io, log }: { readonly io: Io; readonly log: FindingLog },
): Promise<number> {
  const code = options.plugins.filter((plugin) => !isOwnDocument(plugin));
  const shipped = await createShippedHost(code, io.cwd);
  const packs = options.strict ? { ...shipped, vocabulary: onlyVerified(shipped.vocabulary) } : shipped;
  const host = await withOwnDocuments(options.plugins.filter(isOwnDocument), { host: packs, io });
  log.add(host.findings);
  const done = (await commands[command]({ options, io, host, log })) ?? {};
  await tellFound(log, io, options.lang);
  return exitCodeOf(done, log, options);
}

/** What is only worth knowing is told by `check` alone. */
async function tellFound(log: FindingLog, io: Io, lang: Language): Promise<void> {
  const lines = linesOfCodes(
    log.codes().filter(({ severity }) => severity !== "info"),
    lang,
  );
  if (lines.length > 0) await io.stderr(`${lines.join("\n")}\n`);
}

function exitCodeOf({ missed = false, errors = 0 }: Done, log: FindingLog, { failOn }: Options): 0 | 1 {
  if (failOn === "never") return 0;
  if (missed && failOn === "missed") return 1;
  return errors + log.count("error") > 0 ? 1 : 0;
}

/** Looked for in the arguments themselves: what stops a command may come before they are read. */
const isNeverToFail = (argv: readonly string[]): boolean =>
  argv.includes("--fail-on=never") || argv[argv.indexOf("--fail-on") + 1] === "never";
