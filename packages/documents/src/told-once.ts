import type { Issue } from "@mangnon/schema";

/**
 * The issues without those that an alias repeats: what is wrong with the value it names is told once, where
 * that value is written, however often the document uses it.
 */
export function toldOnce(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    const key = keyOf(issue);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Everything that is told but the way by which the place was reached. */
function keyOf({ code, path, data, at }: Issue): string {
  const { name: _, ...rest } = data;
  return JSON.stringify([at?.line, at?.column, code, path.at(-1), rest]);
}
