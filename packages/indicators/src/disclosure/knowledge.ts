import { type Component, groupingOf } from "./groups.ts";
import { publicSums } from "./public-sums.ts";
import type { Table } from "./table.ts";
import { type Tableau, tableauOf } from "./tableau.ts";

/** A component that can be searched. */
export interface Tied extends Component {
  /** Solved when it is first asked for; `undefined` where it is not searched. */
  readonly tableau: () => Tableau | undefined;
  /** True where it has more equations times unknowns than are searched. */
  readonly isTooLarge: boolean;
}

/** What anyone can read from a release in which some figures are hidden. */
export interface Knowledge {
  readonly sums: readonly (readonly number[])[];
  readonly components: readonly Tied[];
  /** Counts that can be read outright: they are alone in their group, and that in a sum. */
  readonly told: ReadonlySet<number>;
  /** Counts of which nothing is said. */
  readonly free: ReadonlySet<number>;
}

/** Reads all that a release says. */
export function knowledgeOf(table: Table, hidden: ReadonlySet<number>, largest: number): Knowledge {
  const sums = publicSums(table, hidden);
  const { components, free } = groupingOf(table.counts, sums);
  const told = components.flatMap(({ groups: [first, second] }) =>
    first?.members.length === 1 && second === undefined ? first.members : [],
  );
  return {
    sums,
    free,
    told: new Set(told),
    components: components.map((component) => tied(component, largest)),
  };
}

function tied(component: Component, largest: number): Tied {
  const { groups, sums } = component;
  const isTooLarge = groups.length * sums.length > largest;
  let solved: { readonly tableau: Tableau | undefined } | undefined;
  const tableau = (): Tableau | undefined => {
    solved ??= { tableau: isTooLarge ? undefined : tableauOf(sums) };
    return solved.tableau;
  };
  return { ...component, isTooLarge, tableau };
}
