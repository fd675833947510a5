import type { CodeList } from "../code-list.ts";
import type { Fact } from "../fact.ts";
import type { Variable } from "../variable.ts";

/** Code lists of the shared variables. */
export const sharedCodeLists: readonly CodeList[] = [
  {
    id: "sex",
    label: { vi: "giới tính", en: "sex" },
    codes: [
      { code: "male", label: { vi: "nam", en: "male" } },
      { code: "female", label: { vi: "nữ", en: "female" } },
    ],
  },
];

const working = { var: "economicActivity" } as const;

/**
 * The variables that packs share: declared once, so that one form or one file serves every definition. Hours
 * exist in two kinds that must not be mixed: *actual* hours of the reference week, which surveys ask, and
 * *usual* (arranged) hours, which the law limits.
 */
export const sharedVariables: readonly Variable[] = [
  { id: "sex", type: "code", codes: "sex", label: { vi: "giới tính", en: "sex" } },
  {
    id: "birthDate",
    type: "date",
    min: "1900-01-01",
    max: "2100-12-31",
    label: { vi: "ngày sinh", en: "date of birth" },
    question: { vi: "Trẻ sinh ngày nào?", en: "On what date was the child born?" },
  },
  {
    id: "ageInYears",
    type: "integer",
    unit: "years",
    min: 0,
    max: 120,
    label: { vi: "tuổi tròn được ghi nhận", en: "recorded age in completed years" },
    question: { vi: "Trẻ bao nhiêu tuổi tròn?", en: "How old is the child, in completed years?" },
  },
  {
    id: "referenceDate",
    type: "date",
    min: "1990-01-01",
    max: "2100-12-31",
    public: true,
    label: { vi: "ngày tham chiếu", en: "reference date" },
    question: { vi: "Thông tin về ngày nào?", en: "On what date does the information hold?" },
  },
  {
    id: "economicActivity",
    type: "boolean",
    changeable: true,
    label: {
      vi: "có làm việc kinh tế trong tuần tham chiếu",
      en: "any economic activity in the reference week",
    },
    question: {
      vi: "Trong tuần, trẻ có làm việc gì để tạo thu nhập hoặc sản phẩm không, kể cả việc của gia đình?",
      en: "In the week, did the child do any work for income or produce, family work included?",
    },
  },
  {
    id: "actualHoursPerWeek",
    type: "number",
    unit: "hours per week",
    min: 0,
    max: 168,
    changeable: true,
    when: working,
    otherwise: 0,
    label: { vi: "số giờ làm việc kinh tế thực tế trong tuần", en: "actual economic hours in the week" },
    question: {
      vi: "Trong tuần trẻ đã làm bao nhiêu giờ?",
      en: "How many hours did the child work in the week?",
    },
  },
  {
    id: "usualHoursPerDay",
    type: "number",
    unit: "hours per day",
    min: 0,
    max: 24,
    changeable: true,
    when: working,
    otherwise: 0,
    label: { vi: "số giờ làm việc trong ngày theo sắp xếp", en: "arranged working hours a day" },
    question: {
      vi: "Một ngày trẻ thường làm nhiều nhất mấy giờ?",
      en: "At most how many hours a day does the child usually work?",
    },
  },
  {
    id: "usualHoursPerWeek",
    type: "number",
    unit: "hours per week",
    min: 0,
    max: 168,
    changeable: true,
    when: working,
    otherwise: 0,
    label: { vi: "số giờ làm việc trong tuần theo sắp xếp", en: "arranged working hours a week" },
    question: {
      vi: "Một tuần trẻ thường làm bao nhiêu giờ?",
      en: "How many hours a week does the child usually work?",
    },
  },
  {
    id: "choreHoursPerWeek",
    type: "number",
    unit: "hours per week",
    min: 0,
    max: 168,
    changeable: true,
    label: {
      vi: "số giờ làm việc nhà không công trong tuần",
      en: "hours of unpaid household chores in the week",
    },
    question: {
      vi: "Trong tuần trẻ làm việc nhà (kể cả lấy nước, kiếm củi) bao nhiêu giờ?",
      en: "How many hours in the week did the child do household chores, water and firewood included?",
    },
  },
];

/**
 * Facts of the shared variables. `fact.age` is completed years on the reference date, from the date of birth,
 * the recorded age, or both; where the two contradict each other it is unknown (`invalid`).
 *
 * Age comes on the birthday itself; a child born on 29 February completes a year on 1 March of a common year.
 */
export const sharedFacts: readonly Fact[] = [
  {
    id: "age",
    label: { vi: "tuổi tròn", en: "age in completed years" },
    kernel: "completed-years",
    from: "birthDate",
    on: "referenceDate",
    recorded: "ageInYears",
  },
];
