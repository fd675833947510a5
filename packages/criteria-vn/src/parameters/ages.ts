import type { Citation, Parameter } from "@mangnon/schema";
import { indicator0318 } from "../citations/indicator-0318.ts";
import { labourCode, labourCodeSince, labourCodeVerifiedUntil } from "../citations/labour-code.ts";

const age = (
  id: string,
  value: number,
  { vi, en, sources }: { vi: string; en: string; sources: readonly Citation[] },
): Parameter => ({
  id,
  type: "integer",
  unit: "years",
  label: { vi, en },
  values: [{ since: labourCodeSince, value, sources }],
  verifiedUntil: labourCodeVerifiedUntil,
});

/**
 * The ages at which the Code changes, each completed on the birthday itself ("từ đủ … đến chưa đủ …"):
 *
 *     |0 ················ 13|13 ·········· 15|15 ·········· 18|
 *     └ arts, sport, with   └ light jobs     └ all but the    └ of age
 *       consent               of a list        prohibited
 */
export const ages: readonly Parameter[] = [
  age("vn.age.light-work", 13, {
    vi: "tuổi được làm công việc nhẹ theo danh mục",
    en: "the age from which listed light work is allowed",
    sources: [labourCode(143, 3), labourCode(143, 4)],
  }),
  age("vn.age.minimum", 15, {
    vi: "tuổi lao động tối thiểu",
    en: "the general minimum age for work",
    sources: [labourCode(143, 2), labourCode(143, 3)],
  }),
  age("vn.age.adult", 18, {
    vi: "tuổi không còn là lao động chưa thành niên",
    en: "the age from which a worker is no longer a minor",
    sources: [labourCode(143, 1)],
  }),
];

/** The ages of indicator 0318. They belong to a statistic, not to a law: they hold for a survey of any year. */
export const indicatorAges: readonly Parameter[] = [
  {
    id: "vn.0318.youngest",
    type: "integer",
    unit: "years",
    label: { vi: "tuổi nhỏ nhất của chỉ tiêu 0318", en: "the youngest age of indicator 0318" },
    values: [{ value: 5, sources: [indicator0318] }],
  },
  {
    id: "vn.0318.oldest",
    type: "integer",
    unit: "years",
    label: { vi: "tuổi lớn nhất của chỉ tiêu 0318", en: "the oldest age of indicator 0318" },
    values: [{ value: 17, sources: [indicator0318] }],
  },
];
