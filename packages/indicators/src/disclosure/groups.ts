/** Counts that stand in the same public sums: of them only their sum can be told. */
export interface Group {
  readonly members: readonly number[];
  readonly sum: number;
}

/** Groups that public sums tie together, and those sums: 1 where a group is part of one. */
export interface Component {
  readonly groups: readonly Group[];
  readonly sums: readonly (readonly number[])[];
}

/** What public sums say: groups of counts tied together, and the counts that are in no sum at all. */
export interface Grouping {
  readonly components: readonly Component[];
  readonly free: ReadonlySet<number>;
}

/** Puts counts that no public sum tells apart together, and apart what no public sum ties together. */
export function groupingOf(counts: readonly number[], sums: readonly (readonly number[])[]): Grouping {
  const sumsOfCount = counts.map((): number[] => []);
  for (const [sum, members] of sums.entries()) for (const at of members) sumsOfCount[at]?.push(sum);
  const membersByKey = new Map<string, number[]>();
  for (const [at, of] of sumsOfCount.entries()) {
    const key = of.join();
    membersByKey.set(key, [...(membersByKey.get(key) ?? []), at]);
  }
  const free = new Set(membersByKey.get("") ?? []);
  membersByKey.delete("");
  const groups = [...membersByKey.values()].map((members) => ({
    members,
    sum: members.reduce((total, at) => total + (counts[at] ?? 0), 0),
    sums: sumsOfCount[members[0] ?? 0] ?? [],
  }));
  const told = toldOutright(groups);
  const open = groups.map((group) => ({ ...group, sums: told.has(group) ? [] : group.sums }));
  const alone = groups.filter((group) => told.has(group)).map((group) => ({ groups: [group], sums: [[1]] }));
  return { components: [...alone, ...tiedTogether(open.filter(({ sums }) => sums.length > 0))], free };
}

interface InSums extends Group {
  readonly sums: readonly number[];
}

/** Groups whose sum can be read, because a public sum holds nothing else that cannot: those need no search. */
function toldOutright(groups: readonly InSums[]): ReadonlySet<InSums> {
  const openIn = new Map<number, Set<InSums>>();
  for (const group of groups) {
    for (const sum of group.sums) openIn.set(sum, (openIn.get(sum) ?? new Set()).add(group));
  }
  const told = new Set<InSums>();
  const lone = [...openIn.values()].filter(({ size }) => size === 1);
  for (const open of lone) {
    const [group] = open;
    if (group === undefined || told.has(group)) continue;
    told.add(group);
    for (const sum of group.sums) {
      const rest = openIn.get(sum);
      rest?.delete(group);
      if (rest?.size === 1) lone.push(rest);
    }
  }
  return told;
}

function tiedTogether(groups: readonly InSums[]): readonly Component[] {
  const root = new Map<number, number>();
  const find = (sum: number): number => {
    const up = root.get(sum) ?? sum;
    return up === sum ? sum : find(up);
  };
  for (const { sums } of groups) for (const sum of sums) root.set(find(sum), find(sums[0] ?? sum));
  const together = new Map<number, InSums[]>();
  for (const group of groups) {
    const at = find(group.sums[0] ?? 0);
    together.set(at, [...(together.get(at) ?? []), group]);
  }
  return [...together.values()].map(componentOf);
}

function componentOf(groups: readonly InSums[]): Component {
  const sums = [...new Set(groups.flatMap((group) => group.sums))];
  const own = groups.map((group) => new Set(group.sums));
  return { groups, sums: sums.map((sum) => own.map((those) => (those.has(sum) ? 1 : 0))) };
}
