import { describe, expect, test } from "vitest";
import { assessed, counted, promise } from "../../situations/province.ts";

const yearly = promise({ due: "2021/2025", cadence: "yearly" });
const years = ["2021", "2022", "2023", "2024", "2025"].map((period, at) =>
  counted(String(1 + at / 2), { period, territory: { code: "60", asOf: "2021-12-31" } }),
);

describe("a promise for every year is judged for the last year that is over", () => {
  test.each([
    ["2022-01-01", "2021", "met"],
    ["2022-12-31", "2021", "met"],
    ["2023-01-01", "2022", "met"],
    ["2024-01-01", "2023", "met"],
    ["2025-01-01", "2024", "missed"],
    ["2026-01-01", "2025", "missed"],
    ["2030-01-01", "2025", "missed"],
  ])("on %s that is %s: %s", (on, due, status) => {
    expect(assessed(yearly, years, on)).toMatchObject({ due, status, final: true });
  });

  test("before the first year is over it is neither met nor missed", () => {
    expect(assessed(yearly, years, "2021-12-31")).toMatchObject({ due: "2021", final: false });
    expect(assessed(yearly, years, "2020-06-30")).toMatchObject({ due: "2021", status: "not-assessable" });
  });

  test("a year without a value is not assessable, whatever other years had", () => {
    const but2023 = years.filter(({ period }) => period !== "2023");
    expect(assessed(yearly, but2023, "2024-02-01")).toMatchObject({
      due: "2023",
      status: "not-assessable",
      reason: { code: "no-observation-for-period" },
    });
  });

  test("one without a cadence is due at its end", () => {
    expect(assessed(promise({ due: "2021/2025" }), years, "2024-02-01").due).toBe("2021/2025");
  });
});
