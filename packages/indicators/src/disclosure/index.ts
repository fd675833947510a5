/** Hides small counts in what is published, and what would give them away. */
export { type Policy, policyOf, usualMinimum } from "./policy.ts";
export { type Protection, protect } from "./protect.ts";
export { publicSums } from "./public-sums.ts";
export { smallParts } from "./small-parts.ts";
export { type Figure, type Part, sumOf, type Table } from "./table.ts";
