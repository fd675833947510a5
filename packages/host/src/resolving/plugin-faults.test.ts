import type { Plugin } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { hostOf, plugin, source, thrownBy, toldBy, variable } from "../../situations/made-up.ts";

const needing = (name: string, requires: Plugin["requires"]): Plugin =>
  plugin(name, { sources: [source(name)] }, { requires: requires ?? {} });

/** Name and status of each plugin in order, the shared one aside. */
const statuses = (...plugins: readonly Plugin[]) =>
  hostOf(...plugins)
    .describe()
    .slice(1)
    .map(({ name, status }) => [name, status]);

describe("plugins stand in the order in which they need each other", () => {
  test("whatever the order of use", () => {
    const [a, b, c] = [needing("a", { c: "*" }), needing("b", {}), needing("c", { b: "*" })];
    const names = hostOf(a, b, c)
      .describe()
      .map(({ name }) => name);
    expect(names).toEqual(["@mangnon/schema", "b", "c", "a"]);
  });

  test("by name where none needs the other, capital letters first", () => {
    expect(statuses(needing("b", {}), needing("a", {}), needing("B", {})).map(([name]) => name)).toEqual([
      "B",
      "a",
      "b",
    ]);
  });
});

describe("a plugin fails alone, with what rests on it", () => {
  test("a plugin for other hosts is unavailable and says for which", () => {
    const host = hostOf(plugin("old", { sources: [source("s")] }, { host: "^7.0.0" }), needing("other", {}));
    expect(host.findings).toEqual([
      {
        code: "host/incompatible",
        severity: "error",
        path: ["old"],
        data: { plugin: "old", version: "1.0.0", range: "^7.0.0", host: "0.0.0" },
      },
    ]);
    expect(host.sources.map(({ id }) => id)).toEqual(["other"]);
  });

  test("a requirement that nobody meets is named with the one that may have been meant", () => {
    const host = hostOf(needing("pack", { "criteria-vm": "*" }), needing("criteria-vn", {}));
    expect(host.findings.map(({ data }) => data)).toEqual([
      { plugin: "pack", requires: "criteria-vm", range: "*", found: undefined, nearest: "criteria-vn" },
    ]);
  });

  test("a plugin is never proposed in place of what it needs itself", () => {
    const host = hostOf(needing("pack-b", { "pack-a": "*" }));
    expect(host.findings[0]?.data.nearest).toBeUndefined();
  });

  test.each([
    ["^1.0.0", "available"],
    ["^2.0.0", "unavailable"],
  ])("of a requirement `%s` on a plugin 1.0.0 the plugin is %s", (range, expected) => {
    const host = hostOf(needing("pack", { base: range }), needing("base", {}));
    expect(host.describe().at(-1)).toMatchObject({ name: "pack", status: expected });
    expect(host.findings.map(({ data }) => data.found)).toEqual(expected === "available" ? [] : ["1.0.0"]);
  });

  test("what needs an unavailable plugin is unavailable for that reason, down to where it began", () => {
    const host = hostOf(needing("c", { b: "*" }), needing("b", { a: "*" }), needing("d", {}));
    expect(toldBy(host)).toEqual(["host/missing-requirement b", "host/unavailable-requirement c"]);
    expect(thrownBy(() => host.source("c"))).toMatchObject({
      code: "host/unavailable-source",
      data: { plugin: "c", reasons: [host.findings[1], host.findings[0]] },
    });
    expect(host.source("d").id).toBe("d");
  });

  test("plugins that need each other in a circle are unavailable with the circle, and what needs them too", () => {
    const host = hostOf(
      needing("a", { b: "*" }),
      needing("b", { c: "*" }),
      needing("c", { a: "*" }),
      needing("outside", { a: "*" }),
      needing("itself", { itself: "*" }),
    );
    expect(host.findings.map(({ code, data }) => [code, data.cycle ?? data.requires])).toEqual([
      ["host/requirement-cycle", ["a", "b", "c", "a"]],
      ["host/requirement-cycle", ["b", "c", "a", "b"]],
      ["host/requirement-cycle", ["c", "a", "b", "c"]],
      ["host/requirement-cycle", ["itself", "itself"]],
      ["host/unavailable-requirement", "a"],
    ]);
  });

  test("of two plugins of one name neither is available, in either order", () => {
    const one = plugin("twin", { sources: [source("one")] });
    const other = plugin("twin", { sources: [source("other")] }, { version: "1.1.0" });
    for (const host of [hostOf(one, other), hostOf(other, one)]) {
      expect(host.findings.map(({ code, data }) => [code, data.first, data.version])).toEqual([
        ["host/duplicate-plugin", "1.0.0", "1.1.0"],
      ]);
      expect(host.sources).toEqual([]);
    }
  });
});

describe("what all packs share cannot be taken away", () => {
  test("a plugin that takes its name is unavailable, and the shared variables stay", () => {
    const false_ = plugin(
      "@mangnon/schema",
      { variables: [variable("sex")] },
      { version: "0.0.0-0", requires: { gone: "*", base: "*" } },
    );
    const host = hostOf(false_, needing("base", {}));
    expect(toldBy(host)).toEqual([
      "host/duplicate-plugin @mangnon/schema",
      "host/missing-requirement @mangnon/schema",
    ]);
    expect(host.vocabulary.variables).toEqual(hostOf().vocabulary.variables);
    expect(host.describe().map(({ name, status }) => [name, status])).toEqual([
      ["@mangnon/schema", "available"],
      ["@mangnon/schema", "unavailable"],
      ["base", "available"],
    ]);
  });

  test("a requirement on it is met by the shared one alone", () => {
    const false_ = plugin("@mangnon/schema", {}, { version: "7.0.0" });
    const host = hostOf(
      false_,
      needing("new", { "@mangnon/schema": "^7.0.0" }),
      needing("old", { "@mangnon/schema": "*" }),
    );
    expect(host.sources.map(({ id }) => id)).toEqual(["old"]);
  });
});
