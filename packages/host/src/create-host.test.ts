import type { Plugin } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { hostOf, plan, plugin, source, thrownBy, variable } from "../situations/made-up.ts";
import { createHost, HostError } from "./index.ts";

describe("a host is put together once", () => {
  test("a plugin that comes after `freeze` is refused by name", () => {
    const setup = createHost();
    setup.freeze();
    const late = plugin("@made-up/late", {});
    expect(thrownBy(() => setup.use(late))).toMatchObject({
      name: "HostError",
      code: "host/frozen",
      data: { plugin: "@made-up/late" },
    });
  });

  test("`freeze` a second time answers the same host", () => {
    const setup = createHost();
    expect(setup.freeze()).toBe(setup.freeze());
  });

  test("the same plugin a second time adds nothing", () => {
    const pack = plugin("@made-up/pack", { variables: [variable("made.up")] });
    const host = hostOf(pack, pack);
    expect(host.findings).toEqual([]);
    expect(host.describe().map(({ name }) => name)).toEqual(["@mangnon/schema", "@made-up/pack"]);
  });

  test("a plugin that freezes the host while it is read is refused, not lost", () => {
    const setup = createHost();
    const pack: Plugin = {
      ...plugin("@made-up/pack", {}),
      get version() {
        setup.freeze();
        return "1.0.0";
      },
    };
    expect(thrownBy(() => setup.use(pack))).toMatchObject({ code: "host/frozen" });
  });

  test("two hosts know nothing of each other", () => {
    const one = createHost().use(plugin("@made-up/pack", { sources: [source("made-up")] }));
    expect(createHost().freeze().sources).toEqual([]);
    expect(one.freeze().sources).toHaveLength(1);
  });
});

describe("what is no plugin is refused with the places that are wrong", () => {
  const right = plugin("@made-up/pack", {});
  test.each<[string, unknown, readonly string[]]>([
    ["nothing", undefined, ["plugin"]],
    ["null", null, ["plugin"]],
    ["a text", "@made-up/pack", ["plugin"]],
    ["a list", [right], ["plugin"]],
    ["a module with the plugin in it", { default: right }, ["name", "version", "host", "contributes"]],
    ["an empty name", { ...right, name: "" }, ["name"]],
    ["a name longer than any", { ...right, name: "a".repeat(301) }, ["name"]],
    ["a version that is none", { ...right, version: "1" }, ["version"]],
    ["a range that is none", { ...right, host: "newest" }, ["host"]],
    ["no range", { ...right, host: undefined }, ["host"]],
    ["requirements in a list", { ...right, requires: ["@made-up/other"] }, ["requires"]],
    ["a requirement without a range", { ...right, requires: { "@made-up/other": true } }, ["requires"]],
    ["no contributions", { ...right, contributes: undefined }, ["contributes"]],
    ["plans that are no list", { ...right, contributes: { plans: {} } }, ["contributes.plans"]],
    [
      "a plan without an id",
      { ...right, contributes: { plans: [plan("a", []), {}] } },
      ["contributes.plans[1]"],
    ],
    ["a hole for a plan", { ...right, contributes: { plans: new Array(3) } }, ["contributes.plans"]],
    ["null for a fact", { ...right, contributes: { facts: [null] } }, ["contributes.facts[0]"]],
  ])("%s", (_, value, faults) => {
    const error = thrownBy(() => createHost().use(value as Plugin));
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: "host/not-a-plugin", data: { faults } });
  });

  test("a plugin that was refused is not used, and the next one is", () => {
    const setup = createHost();
    thrownBy(() => setup.use({ ...right, version: "1" }));
    expect(setup.use(right).freeze().describe()).toHaveLength(2);
  });

  test("what a getter threw is kept as the cause", () => {
    const cause = new Error("no name today");
    const pack = {
      ...right,
      get name(): string {
        throw cause;
      },
    };
    expect(thrownBy(() => createHost().use(pack))).toMatchObject({
      code: "host/not-a-plugin",
      data: { plugin: undefined, faults: ["name"] },
      cause,
    });
  });
});
