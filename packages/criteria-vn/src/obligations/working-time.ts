import type { LocalizedText, Obligation } from "@mangnon/schema";
import { circularAppendix } from "../citations/circular-09-2020.ts";
import { labourCode, labourCodeSince } from "../citations/labour-code.ts";
import { atWork } from "./at-work.ts";
import { finedAsLabour } from "./penalties.ts";

interface Limited {
  /** The breach of article 146 as the definitions have it. */
  readonly fact: string;
  readonly label: LocalizedText;
  readonly points: "c" | "d" | "đ";
  readonly remedy: LocalizedText;
}

const limited =
  (band: "under-15" | "15-17") =>
  (id: string, { fact, label, points, remedy }: Limited): Obligation => ({
    id: `vn.duty.${id}.${band}`,
    label,
    severity: "breach",
    since: labourCodeSince,
    population: band === "under-15" ? atWork.under15 : atWork.from15,
    breach: { var: `fact.vn.${fact}` },
    sources: [
      labourCode(146, band === "under-15" ? 1 : 2),
      ...(fact === "night-work-not-allowed" ? [labourCode(106)] : []),
      ...(band === "under-15" ? [] : [circularAppendix("V")]),
    ],
    remedy,
    penalties: finedAsLabour({ tier: 2, points, seenBefore2022: true }),
  });

const fewer = { vi: "giảm giờ làm việc xuống mức cho phép", en: "fewer hours, within the limit" };

/** Article 146(1). */
const under15 = limited("under-15");

/** Article 146(2): longer hours are overtime, and overtime and night work are for listed jobs. */
const from15 = limited("15-17");
const fewerOrListed = {
  vi: "giảm giờ làm việc xuống mức cho phép; làm thêm giờ chỉ trong công việc thuộc Phụ lục V",
  en: "fewer hours, within the limit; overtime only in a job of Appendix V",
};

/** Article 146: hours a day and a week hold together; reaching a limit is allowed. */
export const workingTime: readonly Obligation[] = [
  under15("hours-a-day", {
    fact: "too-many-hours-a-day",
    label: {
      vi: "Thời giờ làm việc của người chưa đủ 15 tuổi không quá mức tối đa trong một ngày",
      en: "A person under 15 works no more than the limit a day",
    },
    points: "c",
    remedy: fewer,
  }),
  under15("hours-a-week", {
    fact: "too-many-hours-a-week",
    label: {
      vi: "Thời giờ làm việc của người chưa đủ 15 tuổi không quá mức tối đa trong một tuần",
      en: "A person under 15 works no more than the limit a week",
    },
    points: "c",
    remedy: fewer,
  }),
  under15("no-overtime", {
    fact: "overtime-not-allowed",
    label: {
      vi: "Không sử dụng người chưa đủ 15 tuổi làm thêm giờ",
      en: "A person under 15 works no overtime",
    },
    points: "d",
    remedy: { vi: "không làm thêm giờ", en: "no overtime" },
  }),
  under15("no-night-work", {
    fact: "night-work-not-allowed",
    label: {
      vi: "Không sử dụng người chưa đủ 15 tuổi làm việc vào ban đêm",
      en: "A person under 15 does not work at night",
    },
    points: "d",
    remedy: { vi: "không làm việc từ 22 giờ đến 6 giờ", en: "no work from 22:00 to 06:00" },
  }),
  from15("hours-a-day", {
    fact: "too-many-hours-a-day",
    label: {
      vi: "Thời giờ làm việc của người từ đủ 15 đến chưa đủ 18 tuổi không quá mức tối đa trong một ngày",
      en: "A person aged 15 to under 18 works no more than the limit a day",
    },
    points: "c",
    remedy: fewerOrListed,
  }),
  from15("hours-a-week", {
    fact: "too-many-hours-a-week",
    label: {
      vi: "Thời giờ làm việc của người từ đủ 15 đến chưa đủ 18 tuổi không quá mức tối đa trong một tuần",
      en: "A person aged 15 to under 18 works no more than the limit a week",
    },
    points: "c",
    remedy: fewerOrListed,
  }),
  from15("overtime-in-listed-jobs", {
    fact: "overtime-not-allowed",
    label: {
      vi: "Người từ đủ 15 đến chưa đủ 18 tuổi chỉ được làm thêm giờ trong công việc thuộc danh mục",
      en: "A person aged 15 to under 18 works overtime in listed jobs only",
    },
    points: "đ",
    remedy: { vi: "không làm thêm giờ trong công việc này", en: "no overtime in this job" },
  }),
  from15("night-work-in-listed-jobs", {
    fact: "night-work-not-allowed",
    label: {
      vi: "Người từ đủ 15 đến chưa đủ 18 tuổi chỉ được làm việc vào ban đêm trong công việc thuộc danh mục",
      en: "A person aged 15 to under 18 works at night in listed jobs only",
    },
    points: "đ",
    remedy: {
      vi: "không làm việc từ 22 giờ đến 6 giờ trong công việc này",
      en: "no work from 22:00 to 06:00 in this job",
    },
  }),
];
