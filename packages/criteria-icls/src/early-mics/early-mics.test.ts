import { describe, expect, test } from "vitest";
import { pupil, worker } from "../../situations/children.ts";
import { byMics5, byMics6, byMics2017, classOf } from "../../situations/judge.ts";

const yes = "child-labour";
const no = "not-child-labour";

describe.each([
  ["mics5", byMics5],
  ["mics6-2017", byMics2017],
] as const)("`%s`, beside the revision of 2019", (_, read) => {
  test.each([
    [14, 21, no, yes],
    [14, 27.5, no, yes],
    [14, 28, yes, yes],
    [15, 42.5, no, no],
    [15, 43, yes, no],
    [17, 43, yes, no],
  ])("at %i, %d hours of chores: %s, and since 2019 %s", (age, chores, then, since) => {
    expect([classOf(pupil(age, chores), read), classOf(pupil(age, chores), byMics6)]).toEqual([then, since]);
  });

  test("a child of 16 at heights, 10 hours a week, was counted and is not any more", () => {
    const record = { ...worker(16, { economic: 10 }), "icls.heights": true };
    expect([classOf(record, read), classOf(record, byMics6)]).toEqual([yes, no]);
  });

  test.each([
    [11, 1],
    [14, 14],
    [17, 43],
  ])("economic hours count alike: at %i, from %d", (age, economic) => {
    for (const by of [read, byMics6]) {
      expect(classOf(worker(age, { economic }), by)).toBe(yes);
      expect(classOf(worker(age, { economic: economic - 0.5 }), by)).toBe(no);
    }
  });
});
