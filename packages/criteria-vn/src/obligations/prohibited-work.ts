import type { CodeList, LocalizedText, Obligation, Rule } from "@mangnon/schema";
import { circularAppendix, circularSince } from "../citations/circular-09-2020.ts";
import { labourCode, labourCodeSince } from "../citations/labour-code.ts";
import { prohibitedJobs } from "../code-lists/prohibited-jobs.ts";
import { workplaces } from "../code-lists/workplaces.ts";
import { jobOn, placeOn, workOnShipsTooYoung } from "../facts/by-listing.ts";
import { atWork } from "./at-work.ts";
import { finedAsLabour } from "./penalties.ts";

type Code = CodeList["codes"][number];

/** `blld.147-1-d-bar` → `đ`: there is a d and a đ, and no f. */
const pointOf = (code: string): string => {
  const point = code.replace(/^blld\.147-\d-/, "");
  return point === "d-bar" ? "đ" : point;
};

interface Forbidden {
  readonly clause: 1 | 2;
  readonly breach: Rule;
  readonly label: LocalizedText;
}

const forbidden = ({ code, label: listed }: Code, { clause, breach, label }: Forbidden): Obligation => {
  const isLeftToCircular = code === "blld.147-1-h" || code === "blld.147-2-d-bar";
  return {
    id: `vn.duty.not-${code.replace("blld.", "")}`,
    label: { vi: `${label.vi}: ${listed.vi}`, en: `${label.en}: ${listed.en}` },
    severity: "breach",
    since: isLeftToCircular ? circularSince : labourCodeSince,
    population: atWork.from15,
    breach,
    sources: [
      labourCode(147, clause, pointOf(code)),
      labourCode(143, 2),
      ...(isLeftToCircular ? [circularAppendix(clause === 1 ? "III" : "IV")] : []),
    ],
    remedy: { vi: "chuyển sang công việc, nơi làm việc khác", en: "another job or workplace" },
    penalties: finedAsLabour({
      tier: 3,
      points: "c",
      seenBefore2022: clause === 1,
      note: {
        vi: "Mức phạt áp dụng khi chưa đến mức truy cứu trách nhiệm hình sự.",
        en: "The fine is for what falls short of a crime.",
      },
    }),
  };
};

/** What breaches a point beyond the job itself: loads by the Circular's table, its list, and what was measured. */
const jobBreaches: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    "blld.147-1-a",
    { or: [{ "==": [{ var: "vn.job" }, "blld.147-1-a"] }, { var: "fact.vn.load-too-heavy" }] },
  ],
  [
    "blld.147-1-h",
    { or: [jobOn("other-harmful-jobs"), workOnShipsTooYoung, { var: "fact.vn.job-over-measure" }] },
  ],
]);

const notThisJob = (code: Code): Obligation =>
  forbidden(code, {
    clause: 1,
    breach: jobBreaches.get(code.code) ?? { "==": [{ var: "vn.job" }, code.code] },
    label: {
      vi: "Không sử dụng người từ đủ 15 đến chưa đủ 18 tuổi làm công việc bị cấm",
      en: "Nobody aged 15 to under 18 does prohibited work",
    },
  });

const notThisPlace = (code: Code): Obligation =>
  forbidden(code, {
    clause: 2,
    breach:
      code.code === "blld.147-2-d-bar"
        ? { or: [placeOn("other-harmful-places"), { var: "fact.vn.place-over-measure" }] }
        : { "==": [{ var: "vn.workplace" }, code.code] },
    label: {
      vi: "Không sử dụng người từ đủ 15 đến chưa đủ 18 tuổi làm việc tại nơi bị cấm",
      en: "Nobody aged 15 to under 18 works in a prohibited place",
    },
  });

/** Article 147, point by point, for those aged 15 to under 18; it says nothing of younger workers. */
export const prohibitedWork: readonly Obligation[] = [
  ...prohibitedJobs.map(notThisJob),
  ...workplaces.codes.filter(({ code }) => code.startsWith("blld.")).map(notThisPlace),
];
