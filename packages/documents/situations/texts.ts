// Texts of documents in which nothing is wrong, to be spoilt one line at a time.
import { readFileSync } from "node:fs";
import type { CheckedDocument } from "../src/check-document.ts";

export const planText = readFileSync(new URL("./plan.yaml", import.meta.url), "utf8");

/** The plan with one piece of its text written otherwise. */
export function planWith(piece: string, otherwise: string): string {
  if (planText.split(piece).length !== 2) throw new Error(`\`${piece}\` must stand in the plan once.`);
  return planText.replace(piece, otherwise);
}

export const definitionText = `kind: definition
id: x
version: "1"
label: { vi: Định nghĩa, en: Definition }
authority: { vi: Bộ, en: Ministry }
effective: {}
sources: [{ instrument: { vi: Luật, en: Law }, seen: text }]
population: { "<": [{ var: fact.age }, 18] }
criteria: []
classes:
  - { id: x.light, label: { vi: Nhẹ, en: Light }, rule: { var: economicActivity } }
  - { id: x.none, label: { vi: Không, en: None }, rule: otherwise }
`;

export const obligationsText = `kind: obligations
id: x.duties
version: "1"
label: { vi: Nghĩa vụ, en: Duties }
authority: { vi: Bộ, en: Ministry }
sources: [{ instrument: { vi: Luật, en: Law }, seen: text }]
population: { "<": [{ var: fact.age }, 18] }
regimes: [{ id: x.fines, label: { vi: Xử phạt, en: Fines }, unit: { vi: đồng, en: VND } }]
obligations:
  - id: x.work
    label: { vi: Không làm việc, en: No work }
    severity: breach
    since: 2021-01-01
    breach: { var: economicActivity }
    sources: [{ instrument: { vi: Luật, en: Law }, seen: text }]
    penalties:
      - regime: x.fines
        bands: [{ since: 2021-01-01, sources: [{ instrument: { vi: Luật, en: Law }, seen: text }] }]
`;

export const indicatorText = `kind: indicator
id: x.rate
label: { vi: Tỷ lệ, en: Rate }
unit: percent
direction: lower-is-better
sources: [{ instrument: { vi: Luật, en: Law }, seen: text }]
measure: class-ratio
definition: x
numerator: [x.light]
denominator: [x.light, x.none]
`;

export const recordsText = `kind: records
id: x.children
label: { vi: Trẻ em, en: Children }
file: { path: children.csv }
recordId: id
coverage: complete
instrument: register
territory: { code: "60", asOf: 2025-06-30 }
period: "2025"
variables:
  ageInYears: { column: age, missing: { 99: refused } }
`;

export const observationsText = `kind: observations
id: x.report
label: { vi: Báo cáo, en: Report }
file: { path: report.csv }
columns: { indicator: i, territory: t, asOf: a, period: p, value: v, definition: m, instrument: q, coverage: c }
`;

/** Where each issue stands and what it is: `12:5 schema/goal-missing`. */
export const told = ({ issues }: Pick<CheckedDocument, "issues">): readonly string[] =>
  issues.map(({ at, code }) => `${at?.line}:${at?.column} ${code}`);
