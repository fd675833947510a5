import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { judged, lawful } from "../../situations/obligations.ts";
import type { WhatWouldChange } from "../explain/what-would-change.ts";

const told = (ways: readonly WhatWouldChange[]) =>
  ways.map(({ changes }) =>
    changes.map(({ variable, to, orFurther }) => {
      const value = "known" in to ? String(to.known) : "oneOf" in to ? to.oneOf.join("|") : "?";
      return `${variable} ${value}${orFurther === undefined ? "" : ` or ${orFurther}`}`;
    }),
  );

describe("what would end all breaches", () => {
  test.each<[string, ChildRecord, readonly (readonly string[])[]]>([
    ["nothing, where there is none", {}, []],
    ["the nearest number that keeps the limit", { hours: 22 }, [["hours 20 or less"]]],
    [
      "one change for each breach, however many",
      { hours: 22, "x.night": true, "x.papers": false, "x.job": "mine" },
      [["hours 20 or less", "x.night false", "x.papers true", "x.job farm|shop|forge|mill"]],
    ],
  ])("%s", (_, otherwise, ways) => {
    expect(told(judged(otherwise).lawful)).toEqual(ways);
  });

  test("is nothing where a breach rests on what is not recorded", () => {
    const { lawful: ways, summary } = judged({ hours: { from: 21, to: 30 }, "x.night": true });
    expect([summary, ways]).toEqual(["breaches-found", []]);
  });
});

test("a change is never one by which another duty is breached: nobody is sent from the mine into the quarry", () => {
  const [, , , mine] = judged({ "x.job": "mine" }).judged;
  expect(told(mine?.changes ?? [])).toEqual([["x.job farm|shop|forge|mill"]]);
});

test("made as they are told, the changes end every breach", () => {
  const record = { hours: 30, "x.night": true, "x.papers": false, "x.job": "quarry" };
  for (const { changes } of judged(record).lawful) {
    const after = changes.map(({ variable, to }) => [variable, "known" in to ? to.known : to]);
    expect(judged({ ...lawful, ...record, ...Object.fromEntries(after) }).summary).toBe("none-found");
  }
});
