import type { Finding } from "@mangnon/schema";
import type { Owned } from "./codes.ts";
import type { Field, Kind } from "./kinds.ts";

/** A name that one contributed thing uses for another. */
export interface Reference {
  readonly kind: Kind;
  readonly id: string;
}

/** One contributed thing as the host keeps it. */
export interface Contribution {
  readonly plugin: string;
  readonly field: Field;
  readonly kind: Kind;
  readonly id: string;
  /** A deeply frozen copy; a source stays the object it is. `undefined` when it could not be read. */
  readonly item: unknown;
  /** The things it names, each once, in the order of reading. */
  readonly references: readonly Reference[];
  /** What is wrong with it whatever else is used. */
  readonly fault: Finding | undefined;
}

/** A plugin as it was when it was used: each of its fields read once. */
export interface UsedPlugin {
  readonly name: string;
  readonly version: string;
  readonly host: string;
  /** Plugin name → range of versions, by name. */
  readonly requires: ReadonlyMap<string, string>;
  readonly contributions: readonly Contribution[];
  /** What was left out of it; no reason to make it unavailable. */
  readonly warnings: readonly Finding[];
}

/** The path of every finding about a contributed thing. */
export const pathOf = ({
  plugin,
  field,
  id,
}: Pick<Contribution, "plugin" | "field" | "id">): readonly string[] => [plugin, field, id];

/** Whose it is and what it is, as findings say it. */
export const named = ({ plugin, kind, id }: Owned): Owned => ({ plugin, kind, id });
