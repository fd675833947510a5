import type { LocalizedText, Variable } from "@mangnon/schema";

const truth = (name: string, label: LocalizedText): Variable => ({
  id: `mics6-program.${name}`,
  type: "boolean",
  label,
});

/** Hours as the questionnaire codes them: 97 to 99 are codes, and -1 stands where nothing was recorded. */
const codedHours = (name: string, label: LocalizedText): Variable => ({
  id: `mics6-program.${name}`,
  type: "integer",
  unit: "hours per week",
  min: -1,
  max: 99,
  label,
});

/**
 * What the tabulation program reads. Every value is known: a dataset description writes codes and empty cells
 * as values, in sight, column by column (`examples/mics6/mics6-program.yaml`).
 */
export const programVariables: readonly Variable[] = [
  {
    id: "mics6-program.age",
    type: "integer",
    unit: "years",
    min: 0,
    max: 99,
    label: { vi: "tuổi ghi trong tệp, 99 là thiếu (CB3)", en: "age in the file, 99 where missing (CB3)" },
  },
  truth("anyEconomic", {
    vi: "có ít nhất một câu CL1 trả lời “có”",
    en: "at least one yes among questions CL1",
  }),
  truth("anyEconomicAnswer", {
    vi: "có ít nhất một câu CL1 được ghi",
    en: "at least one of questions CL1 recorded",
  }),
  codedHours("economicHours", {
    vi: "giờ làm việc kinh tế như được mã hóa, -1 khi để trống (CL3)",
    en: "economic hours as coded, -1 where empty (CL3)",
  }),
  truth("anyChore", {
    vi: "có ít nhất một câu CL7, CL9, CL11 trả lời “có”",
    en: "at least one yes among questions CL7, CL9, CL11",
  }),
  truth("anyChoreAnswer", {
    vi: "có ít nhất một câu CL7, CL9, CL11 được ghi",
    en: "at least one of questions CL7, CL9, CL11 recorded",
  }),
  codedHours("waterHours", {
    vi: "giờ lấy nước như được mã hóa, -1 khi để trống (CL8)",
    en: "hours of fetching water as coded, -1 where empty (CL8)",
  }),
  codedHours("firewoodHours", {
    vi: "giờ kiếm củi như được mã hóa, -1 khi để trống (CL10)",
    en: "hours of collecting firewood as coded, -1 where empty (CL10)",
  }),
  codedHours("choreHours", {
    vi: "giờ làm việc nhà khác như được mã hóa, -1 khi để trống (CL13)",
    en: "hours of other chores as coded, -1 where empty (CL13)",
  }),
  truth("anyHazard", {
    vi: "có ít nhất một câu CL4, CL5, CL6 trả lời “có”",
    en: "at least one yes among questions CL4, CL5, CL6",
  }),
];
