import { type Component, groupingOf } from "./groups.ts";
import { publicSums } from "./public-sums.ts";
import type { Table } from "./table.ts";
import { type Tableau, tableauOf } from "./tableau.ts";

/** A component made ready to be searched; without a tableau it is not searched. */
export interface Tied extends Component {
  readonly tableau: Tableau | undefined;
  /** True where it has more equations times unknowns than are searched. */
  readonly isTooLarge: boolean;
}

/** What anyone can read from a release in which some figures are hidden. */
export interface Knowledge {
  readonly sums: readonly (readonly number[])[];
  readonly components: readonly Tied[];
  /** Counts of which nothing is said. */
  readonly free: ReadonlySet<number>;
}

/** Reads all that a release says. */
export function knowledgeOf(table: Table, hidden: ReadonlySet<number>, largest: number): Knowledge {
  const sums = publicSums(table, hidden);
  const { components, free } = groupingOf(table.counts, sums);
  return { sums, free, components: components.map((component) => tied(component, largest)) };
}

function tied(component: Component, largest: number): Tied {
  const { groups, sums } = component;
  const isTooLarge = groups.length * sums.length > largest;
  return { ...component, isTooLarge, tableau: isTooLarge ? undefined : tableauOf(sums) };
}
