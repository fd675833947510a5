// The files of a made-up village: a register of four children, yearly reports, a plan, a definition, an indicator.
// Nothing is wrong with them, so that a test can spoil one thing.

export const registerCsv = `id,sex,age,hours
c-1,f,12,30
c-2,m,12,0
c-3,f,12,DK
c-4,m,16,20
`;

export const register = `kind: records
id: village
label: { vi: Sổ theo dõi trẻ em, en: Register of children }
synthetic: true
file: { path: data/register.csv }
recordId: id
coverage: complete
instrument: register
territory: { code: "60", asOf: 2025-06-30 }
period: "2025"
variables:
  sex: { column: sex, recode: { f: female, m: male } }
  ageInYears: { column: age }
  economicActivity: { value: true }
  actualHoursPerWeek: { column: hours, missing: { DK: dont-know } }
  referenceDate: { value: 2025-06-30 }
disaggregations: [sex]
`;

export const definition = `kind: definition
id: village.long-hours
version: 1.0.0
label: { vi: Làm việc nhiều giờ, en: Long hours }
authority: { vi: ví dụ, en: example }
effective: {}
sources: [{ instrument: { vi: ví dụ, en: example }, seen: derived }]
population: { ">=": [{ var: fact.age }, 5] }
criteria: []
classes:
  - id: long-hours
    label: { vi: làm nhiều giờ, en: long hours }
    rule: { ">": [{ var: actualHoursPerWeek }, 14] }
  - id: other
    label: { vi: khác, en: other }
    rule: otherwise
`;

export const indicator = `kind: indicator
id: village.rate
label: { vi: Tỷ lệ lao động trẻ em, en: Child labour rate }
unit: percent
direction: lower-is-better
sources: [{ instrument: { vi: ví dụ, en: example }, seen: derived }]
measure: class-ratio
definition: mics6
numerator: [child-labour]
denominator: [child-labour, not-child-labour]
`;

export const plan = `kind: plan
id: village.plan
version: 2021-10-19
label: { vi: Kế hoạch của xã, en: Plan of the village }
jurisdiction: { code: "60", name: { vi: Xã, en: Village } }
period: 2021/2025
legalBasis: []
sources: [{ instrument: { vi: ví dụ, en: example }, seen: derived }]
targets:
  - id: village.t1
    label: { vi: Tập huấn cán bộ, en: Staff trained }
    kind: target
    force: binding
    indicator: vn.782.t5b-commune-staff-trained
    population: { vi: cán bộ, en: staff }
    comparator: at-least
    goal: 90
    due: "2025"
    milestones: [{ due: "2023", goal: 50 }]
    sentences: [village.s1]
    sources: []
tasks: []
roles: []
sentences:
  - { id: village.s1, text: 90% cán bộ được tập huấn., became: [village.t1] }
`;

export const reportsCsv = `indicator,territory,period,trained,all
vn.782.t5b-commune-staff-trained,60,2023,60,100
vn.782.t5b-commune-staff-trained,60,2025,85,100
`;

export const reports = `kind: observations
id: village-reports
label: { vi: Báo cáo, en: Reports }
synthetic: true
file: { path: data/reports.csv }
columns:
  indicator: indicator
  territory: territory
  period: period
  numerator: trained
  denominator: all
defaults: { asOf: 2025-06-30, definition: report, instrument: yearly report, coverage: complete }
`;

/** Every file of the village. */
export const village = {
  "register.yaml": register,
  "data/register.csv": registerCsv,
  "definition.yaml": definition,
  "indicator.yaml": indicator,
  "plan.yaml": plan,
  "reports.yaml": reports,
  "data/reports.csv": reportsCsv,
} as const;

/** The files with one thing spoilt: a text of a file replaced by another. The text must be there. */
export function spoilt(
  file: keyof typeof village,
  right: string,
  wrong: string,
): Readonly<Record<string, string>> {
  const text = village[file];
  if (!text.includes(right)) throw new Error(`\`${file}\` does not hold \`${right}\`.`);
  return { ...village, [file]: text.replace(right, wrong) };
}
