import { describe, expect, test } from "vitest";
import { born, pupil, without, worker } from "../../situations/children.ts";
import {
  byMics6,
  bySdg,
  bySdgAtOrAbove,
  bySdgGeneral,
  bySdgGeneralAtOrAbove,
  classOf,
  judged,
} from "../../situations/judge.ts";

const yes = "child-labour";
const no = "not-child-labour";

describe("at least 1 and at least 14 hours, but more than 43", () => {
  test.each([
    [5, 0.5, no],
    [5, 1, yes],
    [11, 1, yes],
    [12, 13.5, no],
    [12, 14, yes],
    [14, 14, yes],
    [15, 14, no],
    [15, 42.5, no],
    [15, 43, no],
    [15, 43.5, yes],
    [17, 43, no],
    [17, 44, yes],
  ])("at %i, %d hours a week", (age, economic, expected) => {
    expect(classOf(worker(age, { economic }), bySdg)).toBe(expected);
  });
});

describe("exactly 43 hours at 15 to 17 is contested, and the two definitions show it", () => {
  test.each([15, 16, 17])("at %i: child labour by MICS6, not by the metadata of SDG 8.7.1", (age) => {
    const record = worker(age, { economic: 43 });
    expect([classOf(record, byMics6), classOf(record, bySdg)]).toEqual([yes, no]);
  });

  test.each([
    [17, 42.9, no],
    [17, 43.1, yes],
    [14, 14, yes],
    [11, 1, yes],
  ])("beside it they agree: at %i, %d hours", (age, economic, expected) => {
    const record = worker(age, { economic });
    expect([classOf(record, byMics6), classOf(record, bySdg)]).toEqual([expected, expected]);
  });

  test("hours known to be 43 or more are decided by MICS6 and open by the metadata", () => {
    const record = { ...worker(16, { economic: 0 }), actualHoursPerWeek: { from: 43, to: 60 } };
    expect([classOf(record, byMics6), classOf(record, bySdg)]).toEqual([yes, `${yes} | ${no}`]);
  });
});

test.each([4, 18])("at %i nobody is spoken of", (age) => {
  expect(classOf(worker(age, { economic: 80 }), bySdg)).toBe("out-of-scope");
});

test.each([
  ["2005-03-10", "2020-03-09", yes],
  ["2005-03-10", "2020-03-10", no],
])("born %s, on %s, 14 hours a week: %s", (birthDate, day, expected) => {
  expect(classOf(born(birthDate, day, worker(0, { economic: 14 })), bySdg)).toBe(expected);
});

describe("chores and hazards are not counted", () => {
  test("60 hours of chores at 10", () => {
    expect(classOf(pupil(10, 60), bySdg)).toBe(no);
  });

  test("chores are not added to economic hours", () => {
    expect(classOf(worker(12, { economic: 13.5, chores: 40 }), bySdg)).toBe(no);
  });

  test("chemicals at 16, 10 hours a week", () => {
    const record = { ...worker(16, { economic: 10 }), "icls.chemicalsExplosives": true };
    expect(classOf(record, bySdg)).toBe(no);
  });

  test("chores that nobody asked for do not matter", () => {
    expect(classOf(without(pupil(10), "choreHoursPerWeek"), bySdg)).toBe(no);
  });
});

test("hours that nobody knows are asked for", () => {
  expect(judged(without(worker(16, { economic: 0 }), "actualHoursPerWeek"), bySdg)).toMatchObject({
    candidates: [yes, no],
    needs: [["actualHoursPerWeek"]],
  });
});

describe("the general production boundary adds chores, each reading at its own boundary", () => {
  test.each([
    [5, 20.5, no, no],
    [14, 21, no, yes],
    [14, 21.5, yes, yes],
    [15, 21.5, no, no],
    [17, 168, no, no],
  ])("at %i, %d hours of chores", (age, chores, moreThan, atOrAbove) => {
    expect(classOf(pupil(age, chores), bySdgGeneral)).toBe(moreThan);
    expect(classOf(pupil(age, chores), bySdgGeneralAtOrAbove)).toBe(atOrAbove);
  });

  test("exactly 43 economic hours are where its readings part too", () => {
    const record = worker(16, { economic: 43 });
    const answers = [bySdg, bySdgAtOrAbove, bySdgGeneral, bySdgGeneralAtOrAbove].map((by) =>
      classOf(record, by),
    );
    expect(answers).toEqual([no, yes, no, yes]);
  });
});
