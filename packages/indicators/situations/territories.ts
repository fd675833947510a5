// Observations before and after 1 July 2025, for the tests. All figures are made up; the units are real.
import type { Finding, Observation } from "@mangnon/schema";
import { territoriesVn } from "@mangnon/territories-vn";
import { type CarryOptions, carryForward } from "../src/index.ts";
import { census } from "./province.ts";

export const territories = territoriesVn.contributes.territories ?? [];

export const lastDay = "2025-06-30";
export const firstDay = "2025-07-01";

/** A complete count of 2024 in the boundaries of the last day before the change, changed as the test says. */
export const countedIn = (
  code: string,
  numerator: number,
  denominator: number,
  changes: Partial<Observation> & { readonly asOf?: string } = {},
): Observation => {
  const { asOf = lastDay, ...rest } = changes;
  return {
    indicator: "rate",
    territory: { code, asOf },
    period: "2024",
    cell: {},
    estimate: { status: "value", value: { numerator: String(numerator), denominator: String(denominator) } },
    coverage: "complete",
    method: census,
    ...rest,
  };
};

/** The three provinces that became Lâm Đồng: 60 of 10,000 children in all. */
export const threeProvinces = (changes: Parameters<typeof countedIn>[3] = {}): readonly Observation[] => [
  countedIn("60", 30, 3000, changes),
  countedIn("67", 10, 2000, changes),
  countedIn("68", 20, 5000, changes),
];

export const carry = (observations: readonly Observation[], options: Partial<CarryOptions> = {}) =>
  carryForward(observations, { territories, to: firstDay, ...options });

/** Each value as `68: 60/10000`, in order. */
export const valuesOf = (observations: readonly Observation[], options: Partial<CarryOptions> = {}) =>
  carry(observations, options).carried.map(({ observation }) => {
    const { estimate, territory } = observation;
    const value = estimate.status === "value" ? Object.values(estimate.value).join("/") : estimate.status;
    return `${territory.code}: ${value}`;
  });

/** Code and place of each finding: `predecessor-missing rate 68`. */
export const toldOf = (observations: readonly Observation[], options: Partial<CarryOptions> = {}) =>
  carry(observations, options).findings.map(shortly);

export const shortly = ({ code, path }: Finding): string =>
  `${code.replace("indicators/", "")} ${path.join(" ")}`;
