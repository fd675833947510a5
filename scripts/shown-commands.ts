// Finds in a Markdown page the commands it shows, what it says they print, and the files they are run on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packages.ts";

/** One fence of a page: what stands after its marks, and its lines. */
interface Fence {
  readonly info: string;
  /** The line of the page on which its text begins. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** A command as `run` takes it, and the exit code that the page tells. */
export interface ShownCommand {
  readonly argv: readonly string[];
  readonly code: number;
}

/** Commands that stand together, and the output that the page shows of them. */
export interface Session {
  /** The line of the page on which they begin. */
  readonly line: number;
  readonly commands: readonly ShownCommand[];
  /** Lines as shown; `…` stands for lines, or for the end of one, that were left out. */
  readonly output: readonly string[];
  /** Name → text, as the page has written its files up to here; with none, commands stand at the root. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads the sessions of a page: lines of `sh` fences that call the command. A fence `text output` after them is what
 * they print. `# exit code 1` (or `# mã thoát 1`) behind a command says how it ends; nothing says 0. A fence such as
 * ```` ```yaml plan.yaml ```` writes a file for what comes after it, ```` ```diff plan.yaml ```` changes lines of it. A
 * table ```` ```csv children.xlsx ```` is typed into Excel: see `shown-workbook.ts`.
 */
export function shownSessions(page: string): readonly Session[] {
  const sessions: Session[] = [];
  let files: ReadonlyMap<string, string> = new Map();
  for (const { info, line, lines } of fencesOf(readFileSync(page, "utf8"))) {
    const [language = "", name = ""] = info.split(" ");
    const commands = language === "sh" ? joined(lines).flatMap(commandsOf) : [];
    if (commands.length > 0) sessions.push({ line, commands, output: [], files });
    else if (info === "text output") {
      const last = sessions.pop();
      if (last === undefined) throw new Error(`${page}:${line}: output of no command.`);
      sessions.push({ ...last, output: [...last.output, ...lines] });
    } else if (isFileName(name)) {
      const before = files.get(name) ?? "";
      const text = language === "diff" ? changed(before, lines, `${page}:${line}`) : `${lines.join("\n")}\n`;
      files = new Map([...files, [name, text]]);
    }
  }
  return sessions;
}

const isFileName = (name: string): boolean => /^[\w-]+\.\w+$/.test(name);

/** Lines that begin with `-` give way to those with `+`: the first for the first, and so on. */
function changed(text: string, lines: readonly string[], place: string): string {
  const beginning = (mark: string): readonly string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
  const news = beginning("+");
  return beginning("-").reduce((before, old, at) => {
    const parts = before.split(`${old}\n`);
    if (parts.length !== 2)
      throw new Error(`${place}: the line \`${old}\` stands ${parts.length - 1} times.`);
    return parts.join(`${news[at] ?? ""}\n`);
  }, text);
}

function fencesOf(text: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { info: string; line: number; lines: string[] } | undefined;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const info = /^```(.*)$/.exec(line)?.[1];
    if (info === undefined) open?.lines.push(line);
    else if (open === undefined) open = { info: info.trim(), line: at + 2, lines: [] };
    else {
      fences.push(open);
      open = undefined;
    }
  }
  return fences;
}

/** A line that ends with `\` goes on in the next. */
const joined = (lines: readonly string[]): readonly string[] =>
  lines
    .join("\n")
    .replace(/\\\n\s*/g, "")
    .split("\n");

const calls = /^(?:npm start (?:--silent )?--|npm run --silent mangnon --|npx mangnon|mangnon) (.*)$/;

function commandsOf(line: string): readonly ShownCommand[] {
  const [call = "", remark = ""] = line.split(/\s+#\s/);
  if (call.trim() === "npm start") return startingJob();
  const [said = ""] = call.split(" > ");
  const rest = calls.exec(said.trim())?.[1];
  if (rest === undefined) return [];
  const code = Number(/(?:exit code|mã thoát) (\d)/.exec(remark)?.[1] ?? 0);
  return [{ argv: wordsOf(rest), code }];
}

const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );

/** What `npm start` runs, read from its script: that script installs and ends the process, so it is not imported. */
function startingJob(): readonly ShownCommand[] {
  const script = readFileSync(join(root, "scripts", "start.mjs"), "utf8");
  const constants = new Map(
    [...script.matchAll(/^const (\w+) = "([^"]*)";$/gm)].map(([, name, text]) => [name, text]),
  );
  const lines = [
    ...(/^const defaultJob = \[\n([\s\S]*?)^\];$/m.exec(script)?.[1]?.matchAll(/`([^`]*)`/g) ?? []),
  ];
  return lines.map(([, line = ""]) => ({
    argv: wordsOf(line.replace(/\$\{(\w+)\}/g, (_, name: string) => constants.get(name) ?? name)),
    code: 0,
  }));
}

/** The first shown line that was not printed there, or nothing. Lines that are shown together stand together. */
export function firstUntrue(shown: readonly string[], printed: readonly string[]): string | undefined {
  let from = 0;
  for (const block of blocksOf(shown)) {
    const at = placeOf(block, printed, from);
    if (at === -1) return worstOf(block, printed.slice(from));
    from = at + block.length;
  }
  return undefined;
}

function blocksOf(shown: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of shown) {
    if (line.trim() === "…") blocks.push([]);
    else blocks.at(-1)?.push(line.trimEnd());
  }
  return blocks.map(withoutOuterBlanks).filter((block) => block.length > 0);
}

function withoutOuterBlanks(block: readonly string[]): readonly string[] {
  const first = block.findIndex((line) => line !== "");
  const last = block.findLastIndex((line) => line !== "");
  return first === -1 ? [] : block.slice(first, last + 1);
}

const isShown = (shown: string, printed: string | undefined): boolean =>
  printed !== undefined &&
  (shown.endsWith("…") ? printed.startsWith(shown.slice(0, -1)) : printed.trimEnd() === shown);

const fits = (block: readonly string[], printed: readonly string[], from: number): boolean =>
  block.every((line, at) => isShown(line, printed[from + at]));

function placeOf(block: readonly string[], printed: readonly string[], from: number): number {
  return printed.findIndex((_, at) => at >= from && fits(block, printed, at));
}

const worstOf = (block: readonly string[], printed: readonly string[]): string =>
  block.find((line) => !printed.some((one) => isShown(line, one))) ?? block.join("\n");
