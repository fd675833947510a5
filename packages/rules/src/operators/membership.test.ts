import type { ChildRecord, RecordValue, Rule, Truth } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { valueOn } from "../../situations/evaluated.ts";

describe("a code in a list as written", () => {
  test.each<[RecordValue, Truth]>([
    ["mine", true],
    ["farm", false],
    [{ oneOf: ["mine", "shop"] }, true],
    [{ oneOf: ["mine", "farm"] }, undefined],
    [{ oneOf: ["farm", "other"] }, false],
    [undefined, undefined],
    [{ unknown: "refused" }, undefined],
  ])("%j in mine, shop: %s", (job, truth) => {
    const rule: Rule = { in: [{ var: "x.job" }, ["mine", "shop"]] };
    expect(valueOn(rule, { "x.job": job })).toBe(truth);
    expect(valueOn({ "!": [rule] }, { "x.job": job })).toBe(truth === undefined ? undefined : !truth);
  });

  test("is in the list of every code, whichever it is", () => {
    expect(valueOn({ in: [{ var: "x.job" }, ["mine", "shop", "farm", "other"]] })).toBe(true);
  });
});

describe("membership", () => {
  test.each<[string, Rule, ChildRecord, Truth]>([
    [
      "of a code in a recorded list",
      { in: ["dust", { var: "x.dangers" }] },
      { "x.dangers": ["heat", "dust"] },
      true,
    ],
    [
      "of a code in a recorded list without it",
      { in: ["dust", { var: "x.dangers" }] },
      { "x.dangers": ["heat"] },
      false,
    ],
    [
      "of a code in a recorded list of none",
      { in: ["dust", { var: "x.dangers" }] },
      { "x.dangers": [] },
      false,
    ],
    ["of a code in a list that is not known", { in: ["dust", { var: "x.dangers" }] }, {}, undefined],
    [
      "of a code in a list of the law",
      { in: [{ var: "x.job" }, { var: "parameter.x.listed" }] },
      { "x.job": "shop", referenceDate: "2021-01-01" },
      true,
    ],
    [
      "of the same code before that law",
      { in: [{ var: "x.job" }, { var: "parameter.x.listed" }] },
      { "x.job": "shop", referenceDate: "2020-12-31" },
      false,
    ],
    [
      "of a code in the lists of two laws that differ",
      { in: [{ var: "x.job" }, { var: "parameter.x.listed" }] },
      { "x.job": "mine" },
      undefined,
    ],
    ["of a number", { in: [{ var: "hours" }, [1, 2.5]] }, { hours: 2.5 }, true],
    [
      "of a number that may be listed",
      { in: [{ var: "hours" }, [1, 2.5]] },
      { hours: { from: 2, to: 3 } },
      undefined,
    ],
    [
      "of a number that cannot be listed",
      { in: [{ var: "hours" }, [1, 2.5]] },
      { hours: { from: 3, to: 4 } },
      false,
    ],
    [
      "of a date",
      { in: [{ var: "birthDate" }, ["2010-05-10", "2012-02-29"]] },
      { birthDate: "2012-02-29" },
      true,
    ],
    [
      "of a month around a listed day",
      { in: [{ var: "birthDate" }, ["2010-05-10"]] },
      { birthDate: "2010-05" },
      undefined,
    ],
    [
      "of a month without a listed day",
      { in: [{ var: "birthDate" }, ["2010-05-10"]] },
      { birthDate: "2010-06" },
      false,
    ],
    ["of a text", { in: [{ var: "x.place" }, ["an", "bình"]] }, { "x.place": "bi\u0300nh" }, true],
    ["of a text that is not known", { in: [{ var: "x.place" }, ["an"]] }, { "x.place": "" }, undefined],
    ["beside a member that is not known", { in: [5, [{ var: "hours" }, 4]] }, {}, undefined],
    ["known, beside a member that is not", { in: [4, [{ var: "hours" }, 4]] }, {}, true],
    [
      "of one of two codes, beside a member that is not known",
      { in: [{ var: "x.job" }, [{ var: "x.trade" }, "farm"]] },
      { "x.job": { oneOf: ["farm", "shop"] } },
      undefined,
    ],
    [
      "of two codes, each listed by a member of its own",
      { in: [{ var: "x.job" }, ["farm", { var: "x.trade" }]] },
      { "x.job": { oneOf: ["farm", "shop"] }, "x.trade": "shop" },
      true,
    ],
  ])("%s", (_, rule, record, truth) => {
    expect(valueOn(rule, record)).toBe(truth);
  });
});
