import { expect, test } from "vitest";
import { periodText } from "./period-text.ts";

test.each([
  ["2025", "năm 2025", "2025"],
  ["2025-06", "tháng 06/2025", "2025-06"],
  ["2025-06-30", "ngày 30/06/2025", "2025-06-30"],
  ["2021/2025", "từ năm 2021 đến năm 2025", "2021 to 2025"],
  ["2025-01/2025-06", "từ tháng 01/2025 đến tháng 06/2025", "2025-01 to 2025-06"],
  ["2025-01-01/2025-06-30", "từ ngày 01/01/2025 đến ngày 30/06/2025", "2025-01-01 to 2025-06-30"],
])("%s is %s, %s", (period, vi, en) => {
  expect([periodText(period, "vi"), periodText(period, "en")]).toEqual([vi, en]);
});
