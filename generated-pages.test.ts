import { describe, expect, test } from "vitest";
import { codeGroups, hasCodes } from "./scripts/code-sentences.ts";
import { workspacePackages } from "./scripts/packages.ts";
import { pages } from "./scripts/pages/index.ts";
import { committed } from "./scripts/pages/page.ts";

test.each(pages.map((page) => [page.file, page] as const))(
  "%s is as it is generated: `npm run generate` writes it",
  async (_, page) => {
    expect(committed(page)).toBe(await page.text());
  },
);

describe("the page of codes", () => {
  test("holds every code of every package, with a sentence of its own in each language", async () => {
    const members = workspacePackages().filter(hasCodes);
    const codes = [...(await codeGroups(members))].flatMap(([, groups]) =>
      groups.flatMap((group) => group.codes),
    );
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter(({ en, vi }) => en.length === 0 || vi.length === 0)).toEqual([]);
    expect(codes.filter(({ en, vi }) => en[0] === vi[0]).map(({ code }) => code)).toEqual([]);
  });
});
