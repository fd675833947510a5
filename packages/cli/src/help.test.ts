import { expect, test } from "vitest";
import { usedIn, workspace } from "../situations/folder.ts";
import { helpText } from "./help.ts";
import { commandNames, knownOptions } from "./options/known.ts";

const { mangnon } = usedIn(workspace);

test.each(["en", "vi"] as const)("the help in %s names every command and every option", (lang) => {
  const help = helpText(undefined, lang);
  for (const name of commandNames) expect(help).toContain(`mangnon ${name}`);
  for (const name of Object.keys(knownOptions)) expect(help).toContain(`--${name}`);
});

test.each(commandNames)("the help of `%s` differs by language and shows an example", (name) => {
  expect(helpText(name, "en")).toContain(`Example:\n  mangnon ${name} `);
  expect(helpText(name, "vi")).toContain(`Ví dụ:\n  mangnon ${name} `);
});

test("help that was asked for goes to those who asked, with code 0", async () => {
  expect(await mangnon("--help")).toEqual({ code: 0, out: `${helpText(undefined, "en")}\n`, err: "" });
  expect((await mangnon("assess", "--help", "--lang", "vi")).out).toBe(`${helpText("assess", "vi")}\n`);
});

test("no command at all is wrong use: help goes beside, with code 2", async () => {
  expect(await mangnon("--lang", "vi")).toEqual({ code: 2, out: "", err: `${helpText(undefined, "vi")}\n` });
});

test("the version is one line", async () => {
  const { code, out } = await mangnon("--version");
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});
