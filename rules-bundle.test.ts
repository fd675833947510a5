import { beforeAll, expect, test } from "vitest";
import { type Bundle, bundleRules } from "./packages/cli/bench/bundle.ts";

let bundle: Bundle;

beforeAll(async () => {
  bundle = await bundleRules();
});

test("what decides and explains in a browser brings no Zod along, and only the sentences of what is thrown", () => {
  const others = bundle.files
    .map(([file]) => file)
    .filter((file) => /zod|json-logic-js|date-fns|locales\/(?!en-errors)/.test(file));
  expect(others).toEqual([]);
});

test("it is below 24 kB as it is sent", () => {
  expect(bundle.sent).toBeLessThan(24_000);
});
