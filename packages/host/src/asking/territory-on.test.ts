import { describe, expect, test } from "vitest";
import { hostOf, plugin, territories, thrownBy } from "../../situations/made-up.ts";
import { HostError } from "../index.ts";

const bacGiang = { code: "24", name: { vi: "Bắc Giang", en: "Bac Giang" }, until: "2025-06-30" };
const bacNinh = { code: "24", name: { vi: "Bắc Ninh", en: "Bac Ninh" }, since: "2025-07-01" };
const hanoi = { code: "01", name: { vi: "Hà Nội", en: "Ha Noi" } };
const host = hostOf(plugin("units", { territories: [territories("a", [bacGiang, hanoi, bacNinh])] }));

describe("a code with a day is one unit", () => {
  test.each([
    ["24", "2025-06-30", "Bắc Giang"],
    ["24", "2025-07-01", "Bắc Ninh"],
    ["24", "1900-01-01", "Bắc Giang"],
    ["24", "2100-01-01", "Bắc Ninh"],
    ["01", "2025-07-01", "Hà Nội"],
  ])("%s on %s is %s", (code, on, name) => {
    expect(host.territory(code, on).name.vi).toBe(name);
  });
});

describe("a code without a unit on the day", () => {
  const ended = hostOf(plugin("units", { territories: [territories("a", [bacGiang])] }));

  test("tells what it means on other days", () => {
    const error = thrownBy(() => ended.territory("24", "2025-07-01"));
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({
      code: "host/unknown-territory",
      data: { code: "24", on: "2025-07-01", meant: ["Bắc Giang (→ 2025-06-30)"] },
    });
  });

  test.each(["1", "", undefined as never])("tells that nobody has it: %s", (code) => {
    expect(thrownBy(() => host.territory(code, "2025-07-01"))).toMatchObject({
      code: "host/unknown-territory",
      data: { meant: [] },
    });
  });
});

test.each(["2025", "2025-06-31", "30/6/2025", ""])("`%s` is no day to ask for", (on) => {
  expect(thrownBy(() => host.territory("01", on))).toMatchObject({ code: "host/not-a-date" });
});

test("a code that two lists have on the day names no one unit", () => {
  const both = hostOf(
    plugin("units", { territories: [territories("a", [bacGiang, bacNinh])] }),
    plugin("others", { territories: [territories("b", [{ code: "24", until: "2025-06-30" }])] }),
  );
  expect(thrownBy(() => both.territory("24", "2025-06-30"))).toMatchObject({
    code: "host/ambiguous-territory",
    data: { meant: ["`b`: bịa đặt (→ 2025-06-30)", "`a`: Bắc Giang (→ 2025-06-30)"] },
  });
  expect(both.territory("24", "2025-07-01").name.vi).toBe("Bắc Ninh");
});

describe("a unit of a list that is unavailable", () => {
  const twice = (id: string) => plugin(id, { territories: [territories("a", [bacGiang])] });
  const broken = hostOf(
    twice("one"),
    twice("other"),
    plugin("x", { territories: [territories("b", [hanoi])] }),
  );

  test("is unavailable for that reason", () => {
    expect(thrownBy(() => broken.territory("24", "2025-06-30"))).toMatchObject({
      code: "host/unavailable-territory",
      data: { id: "a", plugin: "one", reasons: [{ code: "host/conflict" }] },
    });
  });

  test("is unknown on a day on which it would not be there either", () => {
    expect(thrownBy(() => broken.territory("24", "2025-07-01"))).toMatchObject({
      code: "host/unknown-territory",
    });
    expect(broken.territory("01", "2025-06-30").code).toBe("01");
  });
});
