import { expect, test } from "vitest";
import { tableText } from "./table.ts";

test("Vietnamese letters take one place each, however they are stored", () => {
  const columns = [
    { title: "huyện", align: "left" },
    { title: "n", align: "right" },
  ] as const;
  const decomposed = "Tánh Linh".normalize("NFD");
  expect(
    tableText(columns, [
      [decomposed, "10"],
      ["Đức Linh", "9"],
    ]).normalize("NFC"),
  ).toBe("huyện       n\nTánh Linh  10\nĐức Linh    9");
});
