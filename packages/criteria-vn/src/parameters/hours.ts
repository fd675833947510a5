import type { LocalizedText, Parameter } from "@mangnon/schema";
import { labourCode, labourCodeSince, labourCodeVerifiedUntil } from "../citations/labour-code.ts";

interface Limit {
  readonly unit: "hours per day" | "hours per week";
  readonly value: number;
  readonly clause: 1 | 2;
  readonly label: LocalizedText;
}

const limit = (id: string, { unit, value, clause, label }: Limit): Parameter => ({
  id,
  type: "number",
  unit,
  label,
  values: [{ since: labourCodeSince, value, sources: [labourCode(146, clause)] }],
  verifiedUntil: labourCodeVerifiedUntil,
});

/** The most hours that may be arranged ("không được quá"): reaching a limit is allowed, passing it is not. */
export const hourLimits: readonly Parameter[] = [
  limit("vn.max-hours-per-day.under-15", {
    unit: "hours per day",
    value: 4,
    clause: 1,
    label: { vi: "số giờ làm việc tối đa trong ngày, chưa đủ 15 tuổi", en: "most hours a day, under 15" },
  }),
  limit("vn.max-hours-per-week.under-15", {
    unit: "hours per week",
    value: 20,
    clause: 1,
    label: { vi: "số giờ làm việc tối đa trong tuần, chưa đủ 15 tuổi", en: "most hours a week, under 15" },
  }),
  limit("vn.max-hours-per-day.15-17", {
    unit: "hours per day",
    value: 8,
    clause: 2,
    label: {
      vi: "số giờ làm việc tối đa trong ngày, từ đủ 15 đến chưa đủ 18 tuổi",
      en: "most hours a day, 15 to under 18",
    },
  }),
  limit("vn.max-hours-per-week.15-17", {
    unit: "hours per week",
    value: 40,
    clause: 2,
    label: {
      vi: "số giờ làm việc tối đa trong tuần, từ đủ 15 đến chưa đủ 18 tuổi",
      en: "most hours a week, 15 to under 18",
    },
  }),
];
