import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, fromRoot, root } from "./scripts/packages.ts";

const pages = filesBelow(root, /\.md$/).filter((file) => !/[\\/]\.changeset[\\/]/.test(file));

interface Link {
  readonly page: string;
  readonly to: string;
}

/** Links of the prose: what stands in fences or between backticks is an example of writing. */
function linksOf(page: string): readonly Link[] {
  const prose = readFileSync(page, "utf8")
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => ({ page, to }));
}

const links = pages.flatMap(linksOf);
const isOutside = ({ to }: Link): boolean => /^[a-z]+:/i.test(to);

/** The anchors that the headings of a page make, as they are made on the web. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = readFileSync(page, "utf8").matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, text = ""]) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, "")
        .trim()
        .replace(/\s/g, "-"),
    ),
  );
}

function isBroken({ page, to }: Link): boolean {
  const [path = "", anchor] = to.split("#");
  const file = path === "" ? page : resolve(dirname(page), decodeURIComponent(path));
  if (!existsSync(file)) return true;
  return anchor !== undefined && file.endsWith(".md") && !anchorsOf(file).has(decodeURIComponent(anchor));
}

test("every link of a page leads to a file that is there", () => {
  const broken = links.filter((link) => !isOutside(link) && isBroken(link));
  expect(broken.map(({ page, to }) => `${fromRoot(page)}: ${to}`)).toEqual([]);
});

test("every page of docs/ can be reached from the front page", () => {
  const reached = new Set([join(root, "README.md")]);
  for (const page of reached) {
    for (const { to } of linksOf(page).filter((link) => !isOutside(link))) {
      const file = resolve(dirname(page), decodeURIComponent(to.split("#")[0] ?? ""));
      if (file.endsWith(".md") && existsSync(file)) reached.add(file);
    }
  }
  const pagesOfDocs = pages.filter((page) => /^docs\/(?!decisions\/)/.test(fromRoot(page)));
  expect(pagesOfDocs.filter((page) => !reached.has(page)).map(fromRoot)).toEqual([]);
});
