import { expect, test } from "vitest";
import { placesIn } from "./places.ts";

const text = "kind: plan\n\nnhãn: Kế hoạch\r\nend";

test.each([
  [0, 1, 1],
  [6, 1, 7],
  [10, 1, 11],
  [11, 2, 1],
  [12, 3, 1],
  [18, 3, 7],
  [26, 3, 15],
  [27, 3, 16],
  [28, 4, 1],
  [31, 4, 4],
  [99, 4, 4],
  [-1, 1, 1],
])("offset %d stands in line %d, column %d", (offset, line, column) => {
  expect(placesIn(text, "x.yaml")(offset)).toEqual({ file: "x.yaml", line, column });
});

test("an empty text has one place", () => {
  expect(placesIn("", "x.yaml")(0)).toEqual({ file: "x.yaml", line: 1, column: 1 });
});

test("a text may begin with a line that is blank", () => {
  expect([0, 1].map(placesIn("\na", "x.yaml"))).toEqual([
    { file: "x.yaml", line: 1, column: 1 },
    { file: "x.yaml", line: 2, column: 1 },
  ]);
});
