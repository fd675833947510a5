import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as host from "./index.ts";

test("the package exports these names", () => {
  expect(Object.keys(host).sort()).toMatchInlineSnapshot(`
    [
      "HostError",
      "createHost",
      "hostVersion",
    ]
  `);
});

test("the version that plugins are compared with is the one of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(host.hostVersion).toBe(version);
});
