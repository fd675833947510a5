import type {
  Definition,
  Finding,
  Indicator,
  Plan,
  Plugin,
  Source,
  Territory,
  Vocabulary,
} from "@mangnon/schema";
import { expectTypeOf, test } from "vitest";
import { createHost, type Host, HostError, type HostSetup, type PluginDescription } from "./index.ts";

test("a host is put together by chaining, and asked after `freeze`", () => {
  expectTypeOf(createHost).returns.toEqualTypeOf<HostSetup>();
  expectTypeOf<HostSetup["use"]>().parameters.toEqualTypeOf<[plugin: Plugin]>();
  expectTypeOf<HostSetup["use"]>().returns.toEqualTypeOf<HostSetup>();
  expectTypeOf<HostSetup["freeze"]>().returns.toEqualTypeOf<Host>();
  expectTypeOf<Host>().not.toHaveProperty("use");
});

test("an id is answered by the thing itself, never by nothing", () => {
  expectTypeOf<Host["definition"]>().returns.toEqualTypeOf<Definition>();
  expectTypeOf<Host["indicator"]>().returns.toEqualTypeOf<Indicator>();
  expectTypeOf<Host["plan"]>().returns.toEqualTypeOf<Plan>();
  expectTypeOf<Host["source"]>().returns.toEqualTypeOf<Source>();
  expectTypeOf<Host["territory"]>().returns.toEqualTypeOf<Territory>();
});

test("lists cannot be changed", () => {
  expectTypeOf<Host["vocabulary"]>().toEqualTypeOf<Vocabulary>();
  expectTypeOf<Host["definitions"]>().toEqualTypeOf<readonly Definition[]>();
  expectTypeOf<Host["indicators"]>().toEqualTypeOf<readonly Indicator[]>();
  expectTypeOf<Host["plans"]>().toEqualTypeOf<readonly Plan[]>();
  expectTypeOf<Host["findings"]>().toEqualTypeOf<readonly Finding[]>();
});

test("a description can be printed kind by kind", () => {
  const lines = ({ contributes }: PluginDescription): readonly string[] =>
    Object.entries(contributes).map(([kind, ids]) => `${kind}: ${ids.join(", ")}`);
  expectTypeOf(lines).returns.toEqualTypeOf<readonly string[]>();
  expectTypeOf<PluginDescription["status"]>().toEqualTypeOf<"available" | "unavailable">();
});

test("an error's data follows from its code", () => {
  expectTypeOf<HostError<"host/frozen">["data"]>().toEqualTypeOf<{ plugin: string }>();
  expectTypeOf<HostError<"host/unknown-plan">["data"]>().toEqualTypeOf<{
    id: string;
    nearest: string | undefined;
  }>();
  // @ts-expect-error a finding is never thrown
  new HostError("host/conflict", { plugin: "a" });
});
