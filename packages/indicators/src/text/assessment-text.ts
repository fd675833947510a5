import type { Language } from "@mangnon/schema";
import type { Assessment, AssessmentReason, AssessmentStatus } from "../judging/assessment.ts";
import { enReasons } from "../locales/reasons-en.ts";
import { viReasons } from "../locales/reasons-vi.ts";

const statusWords: Readonly<Record<Language, Readonly<Record<AssessmentStatus, string>>>> = {
  en: {
    met: "Met",
    missed: "Missed",
    "on-track": "On track",
    "off-track": "Off track",
    improving: "Improving",
    worsening: "Worsening",
    unchanged: "Unchanged",
    "not-assessable": "Not assessable",
    inconclusive: "Inconclusive",
  },
  vi: {
    met: "Đạt",
    missed: "Không đạt",
    "on-track": "Đúng tiến độ",
    "off-track": "Chậm tiến độ",
    improving: "Có cải thiện",
    worsening: "Xấu đi",
    unchanged: "Không thay đổi",
    "not-assessable": "Chưa đánh giá được",
    inconclusive: "Chưa kết luận được",
  },
};

const reasons = { en: enReasons, vi: viReasons } as const;

/**
 * An assessment in one or two sentences: the status, then what it rests on or what is missing. Figures have as
 * many digits as it takes not to contradict the status.
 *
 * @example
 * assessmentText({
 *   target: "binh-thuan.o1.2030", indicator: "vn.0318", status: "missed", final: true, on: "2031-03-01", due: "2030",
 *   comparator: "below", goal: 2,
 *   reason: { code: "goal", data: { figure: "2.04", comparator: "below", goal: "2", period: "2030" } },
 * }, "vi");
 * // => "Không đạt: năm 2030 là 2,04%; mục tiêu là dưới 2%."
 */
export function assessmentText({ status, reason, unit }: Assessment, language: Language): string {
  return `${statusWords[language][status]}: ${reasonText(reason, { language, unit })}`;
}

interface Telling {
  readonly language: Language;
  readonly unit: Assessment["unit"];
}

function reasonText({ code, data }: AssessmentReason, { language, unit }: Telling): string {
  const sentence = reasons[language][code] as (data: AssessmentReason["data"]) => string;
  return sentence({ unit, ...data } as AssessmentReason["data"]);
}
