import type { Describing } from "./declaring.ts";
import type { ReadName } from "./read-name.ts";

/** Names in an order in which each comes after those that it needs. A circle of names is refused. */
export function orderOfReading(
  names: readonly ReadName[],
  { refuse }: Pick<Describing, "refuse">,
): readonly ReadName[] {
  const byName = new Map(names.map((name) => [name.name, name]));
  const ordered = new Set<ReadName>();
  const open: string[] = [];

  function visit({ name, place, needs }: ReadName, self: ReadName): void {
    if (ordered.has(self)) return;
    if (open.includes(name)) {
      const circle = [...open.slice(open.indexOf(name)), name];
      refuse("rules/cycle", place, { names: circle });
      return;
    }
    open.push(name);
    for (const need of needs) {
      const needed = byName.get(need);
      if (needed !== undefined) visit(needed, needed);
    }
    open.pop();
    ordered.add(self);
  }

  for (const name of names) visit(name, name);
  return [...ordered];
}
