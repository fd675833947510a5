import { expect, test } from "vitest";
import * as mangnon from "./index.ts";

test("the command is one function", () => {
  expect(Object.keys(mangnon)).toEqual(["run"]);
});
