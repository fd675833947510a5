import { expect, test } from "vitest";
import { folderOf } from "../situations/folder.ts";
import { createShippedHost } from "./shipped-host.ts";

const pack = (over = "") => `const label = { vi: "ví dụ", en: "example" };
export const pack = {
  name: "@example/pack",
  version: "1.2.3",
  host: "*",
  contributes: {
    facts: [{ id: "example.long", label, rule: { ">": [{ var: "actualHoursPerWeek" }, 40] } }],
  },
  ${over}
};
`;

test("nothing is wrong with what is shipped", async () => {
  const host = await createShippedHost([], ".");
  expect(host.findings).toEqual([]);
  expect(host.describe().map(({ status }) => status)).not.toContain("unavailable");
});

test("a plugin comes from a file beside the command", async () => {
  const { code, out } = await folderOf({ "pack.mjs": pack() }).mangnon("describe", "--plugin", "./pack.mjs");
  expect(code).toBe(0);
  expect(out).toContain("@example/pack 1.2.3 (available)\n  facts: example.long");
});

test("a plugin comes from a package installed where the command stands", async () => {
  const folder = folderOf({
    "node_modules/@example/pack/package.json": `{ "name": "@example/pack", "type": "module", "exports": "./index.js" }`,
    "node_modules/@example/pack/index.js": pack(),
  });
  expect((await folder.mangnon("describe", "--plugin", "@example/pack")).out).toContain(
    "@example/pack 1.2.3",
  );
});

test("a plugin exported under two names is one plugin", async () => {
  const { code } = await folderOf({ "pack.mjs": `${pack()}export default pack;\n` }).mangnon(
    "describe",
    "--plugin",
    "pack.mjs",
  );
  expect(code).toBe(0);
});

test("what is wrong with a plugin is told, and ends with 1 where something else was asked", async () => {
  const broken = pack().replace("actualHoursPerWeek", "actualHoursPerWeak");
  const { code, err } = await folderOf({ "pack.mjs": broken }).mangnon(
    "describe",
    "vn.0318",
    "--plugin",
    "pack.mjs",
  );
  expect(code).toBe(1);
  expect(err).toContain("(host/unknown-reference)");
  expect(err).toContain("Did you mean `actualHoursPerWeek`?");
});

test.each([
  ["a file that is not there", {}, "./pak.mjs", "cli/plugin-not-found"],
  ["a package that is not there", {}, "@example/nothing", "cli/plugin-not-found"],
  [
    "a file that is there and imports a package that is not",
    { "pack.mjs": `import "@example/not-installed";\n${pack()}` },
    "./pack.mjs",
    "cli/plugin-not-loaded",
  ],
  [
    "a file that fails",
    { "pack.mjs": "throw new TypeError('broken');" },
    "pack.mjs",
    "cli/plugin-not-loaded",
  ],
  ["a file without a plugin", { "pack.mjs": "export const label = 1;" }, "pack.mjs", "cli/no-single-plugin"],
  [
    "a file with two plugins",
    { "pack.mjs": `${pack()}export const other = { ...pack };` },
    "pack.mjs",
    "cli/no-single-plugin",
  ],
  ["a plugin without a version", { "pack.mjs": pack("version: 7,") }, "pack.mjs", "host/not-a-plugin"],
])("%s is wrong use, told in both languages", async (_, files, plugin, says) => {
  const folder = folderOf(files as Record<string, string>);
  const [en, vi] = await Promise.all(
    ["en", "vi"].map((lang) => folder.mangnon("describe", "--plugin", plugin, "--lang", lang)),
  );
  expect([en?.code, vi?.code]).toEqual([2, 2]);
  expect(en?.err).toContain(`(${says})`);
  expect(vi?.err).toContain(`(${says})`);
  expect(vi?.err).not.toBe(en?.err);
});

test("of a plugin that is not there, both are told: the path of a file, and the package", async () => {
  const { err } = await folderOf({}).mangnon("describe", "--plugin", "/nowhere/pack.mjs");
  expect(err).toContain("no plugin `/nowhere/pack.mjs`. Correct the path of the file");
  expect(err).not.toContain(".//nowhere");
});
