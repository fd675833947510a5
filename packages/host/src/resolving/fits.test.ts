import { expect, test } from "vitest";
import { fits } from "./fits.ts";

test.each([
  ["0.0.0", "0.x", true],
  ["0.0.0", ">=0.0.0", true],
  ["0.0.0", "*", true],
  ["0.0.0", "", true],
  ["0.9.3", "0.x", true],
  ["1.0.0", "0.x", false],
  ["1.4.0", "^1.2.0", true],
  ["2.0.0", "^1.2.0", false],
  ["v1.4.0", "^1.2.0", true],
])("%s in `%s`: %s", (version, range, expected) => {
  expect(fits(version, range)).toBe(expected);
});

test.each([
  ["0.0.0-next.1", ">=0.0.0", true],
  ["0.0.0-next.1", "0.x", true],
  ["0.0.0-next.1", "*", true],
  ["2.0.0-beta.1", "^2.0.0", true],
  ["2.0.0-beta.1", "^1.0.0", false],
  ["2.0.0-beta.1", "<2.0.0", false],
  ["2.0.0-beta.1", ">=2.0.0-beta.2", false],
  ["2.0.0-beta.2", ">=2.0.0-beta.2", true],
  ["2.0.0+build.7", "^2.0.0", true],
])(
  "the pre-release %s counts as its release in `%s`, unless the range names one: %s",
  (version, range, expected) => {
    expect(fits(version, range)).toBe(expected);
  },
);
