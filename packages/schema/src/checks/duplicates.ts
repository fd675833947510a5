import type { Issue } from "../finding.ts";
import { fault, nameOf } from "../issue.ts";

/** An id and where it stands. */
export interface IdAt {
  readonly id: string;
  readonly path: Issue["path"];
}

/** The ids of a list of things, each at its `id`. */
export const idsOf = (list: string, things: readonly { readonly id: string }[]): readonly IdAt[] =>
  things.map(({ id }, at) => ({ id, path: [list, at, "id"] }));

/** The names of a plain list, each at its place. */
export const namesAt = (path: Issue["path"], names: readonly string[]): readonly IdAt[] =>
  names.map((id, at) => ({ id, path: [...path, at] }));

/** An issue for each id that was already there, naming the first. */
export function duplicateIssues(ids: readonly IdAt[]): readonly Issue[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [fault(path, "schema/duplicate-id", { id, first: earlier })];
    first.set(id, nameOf(path));
    return [];
  });
}
