import type { Obligation, Rule } from "@mangnon/schema";
import { lawOnChildren, lawOnChildrenSince } from "../citations/children-and-crimes.ts";
import { decree130 } from "../citations/penalty-decrees.ts";
import { finedAsChildren } from "./penalties.ts";

const isChild: Rule = { "<": [{ var: "fact.age" }, { var: "parameter.vn.age.child" }] };
const decreeSince = "2022-01-01";

/** The Law on Children and Decree 130/2021: whoever makes a child under 16 do this, employer or not. */
export const children: readonly Obligation[] = [
  {
    id: "vn.child.unlawful-work",
    label: {
      vi: "Không bắt trẻ em (dưới 16 tuổi) lao động trước độ tuổi, quá thời gian, nặng nhọc, độc hại, nguy hiểm",
      en: "No child under 16 is made to work below the age, beyond the hours, or in heavy, toxic or dangerous work",
    },
    severity: "breach",
    since: lawOnChildrenSince,
    population: isChild,
    breach: {
      or: [
        { var: "fact.vn.work-not-allowed" },
        { var: "fact.vn.too-many-hours-a-day" },
        { var: "fact.vn.too-many-hours-a-week" },
        { var: "fact.vn.overtime-not-allowed" },
        { var: "fact.vn.heavy-toxic-or-dangerous" },
      ],
    },
    sources: [
      lawOnChildren("Khoản 7 Điều 4", "Article 4, clause 7"),
      lawOnChildren("Khoản 3 Điều 6", "Article 6, clause 3"),
      lawOnChildren("Điều 26", "Article 26"),
    ],
    note: {
      vi: "“Trước độ tuổi, quá thời gian, nặng nhọc” được hiểu theo pháp luật lao động.",
      en: "“Below the age, beyond the hours, heavy” is read by labour law.",
    },
    remedy: {
      vi: "chấm dứt công việc trái quy định; trẻ được hỗ trợ, can thiệp",
      en: "the unlawful work ends; the child is supported",
    },
    penalties: finedAsChildren(3, "c", 20, 25),
  },
  {
    id: "vn.child.harmful-chores",
    label: {
      vi: "Không bắt trẻ em làm việc nhà quá sức, quá thời gian, ảnh hưởng đến học tập, vui chơi, phát triển",
      en: "No child is made to do household chores beyond its strength or time, to the harm of school, play or growth",
    },
    severity: "breach",
    since: decreeSince,
    population: isChild,
    breach: { var: "vn.harmfulChores" },
    sources: [decree130({ article: 23, clause: 1, points: "a" })],
    remedy: { vi: "giảm việc nhà cho vừa sức và thời gian của trẻ", en: "fewer chores" },
    penalties: finedAsChildren(1, "a", 3, 5),
  },
  {
    id: "vn.child.begging",
    label: {
      vi: "Không tổ chức, ép buộc trẻ em đi xin ăn",
      en: "No child is organised or forced to beg",
    },
    severity: "breach",
    since: decreeSince,
    population: isChild,
    breach: { var: "vn.madeToBeg" },
    sources: [decree130({ article: 23, clause: 2, points: "a" })],
    remedy: {
      vi: "chấm dứt ngay; trẻ được hỗ trợ, can thiệp",
      en: "it ends at once; the child is supported",
    },
    penalties: finedAsChildren(2, "a", 10, 15),
  },
];
