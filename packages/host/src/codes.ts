import type { Finding } from "@mangnon/schema";
import type { Kind } from "./kinds.ts";

/** An id that was asked for and that no plugin defines. */
export interface UnknownId {
  id: string;
  nearest: string | undefined;
}

/** An id that was asked for and that is unavailable. */
export interface UnavailableId {
  id: string;
  plugin: string;
  /** From what is wrong with the thing itself down to where it began. */
  reasons: readonly Finding[];
}

/** A code with a day that names no one unit. */
export interface UnknownTerritory {
  code: string;
  on: string;
  /** What the code meant on other days, or means in several lists: `Bắc Ninh (→ 2025-06-30)`. */
  meant: readonly string[];
}

/** Whose contribution a finding is about. */
export interface Owned {
  plugin: string;
  kind: Kind;
  id: string;
}

/** What is wrong with plugins and with what they contribute. Reported, never thrown. */
export type HostFindingCodes = {
  "host/incompatible": { plugin: string; version: string; range: string; host: string };
  "host/missing-requirement": {
    plugin: string;
    requires: string;
    range: string;
    /** The version that is there, when it is another one. */
    found: string | undefined;
    nearest: string | undefined;
  };
  "host/unavailable-requirement": { plugin: string; requires: string };
  "host/requirement-cycle": { plugin: string; cycle: readonly string[] };
  "host/duplicate-plugin": { plugin: string; version: string; first: string };
  "host/conflict": Owned & { owner: string };
  "host/prefix-conflict": Owned & { owner: string; other: string };
  "host/reserved-id": Owned & { prefix: string };
  "host/unknown-kind": { plugin: string; field: string; nearest: string | undefined };
  "host/malformed": Owned & { place: string };
  "host/unknown-reference": Owned & { names: Kind; name: string; nearest: string | undefined };
  "host/unavailable-reference": Owned & { names: Kind; name: string };
  "host/unknown-class": Owned & { definition: string; class: string; nearest: string | undefined };
  "host/numerator-outside-denominator": Owned & { class: string };
};

/** Wrong uses of a host. Thrown as {@link HostError}. */
export type HostErrorCodes = {
  "host/frozen": { plugin: string };
  "host/not-a-plugin": { plugin: string | undefined; faults: readonly string[] };
  "host/unknown-definition": UnknownId;
  "host/unknown-obligations": UnknownId;
  "host/unknown-indicator": UnknownId;
  "host/unknown-plan": UnknownId;
  "host/unknown-source": UnknownId;
  "host/not-a-date": { value: string };
  "host/unknown-territory": UnknownTerritory;
  "host/ambiguous-territory": UnknownTerritory;
  "host/unavailable-definition": UnavailableId;
  "host/unavailable-obligations": UnavailableId;
  "host/unavailable-indicator": UnavailableId;
  "host/unavailable-plan": UnavailableId;
  "host/unavailable-source": UnavailableId;
  "host/unavailable-territory": UnavailableId;
};

/** Every code of the package with the data of its sentences. */
export type HostCodes = HostFindingCodes & HostErrorCodes;

/** Makes a finding. All that a host finds wrong makes something unavailable, but for what it leaves out. */
export function found<Code extends keyof HostFindingCodes>(
  code: Code,
  path: readonly (string | number)[],
  data: HostFindingCodes[Code],
): Finding {
  const severity = code === "host/unknown-kind" ? "warning" : "error";
  return Object.freeze({
    code,
    severity,
    path: Object.freeze([...path]),
    data: Object.freeze(data) as Finding["data"],
  });
}
