import { describe, expect, test } from "vitest";
import { folderOf } from "../situations/folder.ts";
import { classify, mistakes } from "../situations/mistakes.ts";
import { spoilt } from "../situations/village.ts";

describe.each(["en", "vi"] as const)("in the language %s", (lang) => {
  test.each(mistakes)("$title is told with value, place and what to do", async (mistake) => {
    const { code, out, err } = await folderOf(mistake.files).mangnon(...mistake.argv, "--lang", lang);
    const lines = `${out}${err}`.split("\n").filter((line) => line.includes(`(${mistake.says})`));
    expect(code).toBe(mistake.code);
    expect(lines).not.toEqual([]);
    for (const name of [...mistake.names, mistake.todo[lang]]) expect(lines.join("\n")).toContain(name);
  });
});

test("what is said of a mistake is said in the language asked for", async () => {
  const words = { en: /(?:error|warning|mangnon):/, vi: /(?:lỗi|cảnh báo|mangnon):/ };
  for (const { files, argv, says } of mistakes) {
    const folder = folderOf(files);
    const said = await Promise.all(
      (["en", "vi"] as const).map(async (lang) => {
        const { out, err } = await folder.mangnon(...argv, "--lang", lang);
        const line = `${out}${err}`.split("\n").find((one) => one.includes(`(${says})`));
        expect(line).toMatch(words[lang]);
        return line;
      }),
    );
    expect(said[0]).not.toBe(said[1]);
  }
});

test("the values of a child's record stand in no message", async () => {
  const files = spoilt("data/register.csv", "c-1,f,12,30", "c-1,f,8888,7777");
  for (const argv of [["check", "register.yaml"], classify]) {
    const { out, err } = await folderOf(files).mangnon(...argv);
    expect(`${out}${err}`).toContain("c-1");
    expect(`${out}${err}`).not.toMatch(/8888|7777/);
  }
});
