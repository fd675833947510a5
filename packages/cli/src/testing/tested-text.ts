import { type Uncovered, uncovered } from "@mangnon/testkit";
import { type Words, wordsOf } from "../locales/words.ts";
import { issueText, sentence } from "../sentences.ts";
import type { World } from "../world.ts";
import type { Tested } from "./run-tests.ts";

type Language = World["options"]["lang"];

/** A line for each file, what failed below it, then what no scenario touches, then the count. */
export function testedText({ files, coverage, passed, failed }: Tested, lang: Language): string {
  const words = wordsOf(lang);
  const lines = files.flatMap(({ file, label, issues, results }) => {
    const faults = [...issues, ...results.flatMap((result) => result.issues)];
    const count = results.filter((result) => result.passed).length;
    return [
      `${faults.length === 0 ? "✓" : "✗"} ${file}: ${label[lang]} (${count}/${results.length})`,
      ...faults.map((issue) => `  ${issueText(issue, lang)}`),
    ];
  });
  const untouched = coverage.flatMap((each) => {
    const all = uncovered(each).map((one) => `  ${untouchedText(one, words)}`);
    return all.length === 0 ? [words.touched(each.asked)] : [words.untouched(each.asked), ...all];
  });
  return [...lines, "", ...untouched, "", words.tested({ passed, failed })].join("\n");
}

function untouchedText(one: Uncovered, { untouchedPart }: Words): string {
  const say = untouchedPart[one.kind] as (part: Uncovered) => string;
  return say(one);
}

/** The same as data: sentences in the language asked for, codes and places in none. */
export function testedJson({ files, coverage, passed, failed }: Tested, lang: Language): string {
  const told = (issue: Tested["files"][number]["issues"][number]) => ({
    ...issue,
    text: sentence(issue.code, issue.data, lang),
  });
  return JSON.stringify(
    {
      passed,
      failed,
      files: files.map(({ file, asked, issues, results }) => ({
        file,
        asked,
        issues: issues.map(told),
        scenarios: results.map((result) => ({ ...result, issues: result.issues.map(told) })),
      })),
      coverage: coverage.map((each) => ({ ...each, uncovered: uncovered(each) })),
    },
    null,
    2,
  );
}
