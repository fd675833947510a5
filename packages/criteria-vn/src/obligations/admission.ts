import type { Obligation } from "@mangnon/schema";
import { circularAppendix, circularArticle, circularSince } from "../citations/circular-09-2020.ts";
import { labourCode, labourCodeSince } from "../citations/labour-code.ts";
import { jobOn, placeBarredUnder15 } from "../facts/by-listing.ts";
import { atWork, not } from "./at-work.ts";
import { finedAsLabour } from "./penalties.ts";

const artsOrSport = { var: "vn.artsOrSport" };

/** Articles 143 and 145(3): which work a minor under 15 may do at all, and where. */
export const admission: readonly Obligation[] = [
  {
    id: "vn.duty.under-13-arts-or-sport",
    label: {
      vi: "Người chưa đủ 13 tuổi chỉ được làm công việc nghệ thuật, thể dục, thể thao không làm tổn hại đến sự phát triển",
      en: "Nobody under 13 works but in the arts, physical training or sport without harm to development",
    },
    severity: "breach",
    since: labourCodeSince,
    population: atWork.under13,
    breach: not(artsOrSport),
    sources: [labourCode(143, 4), labourCode(145, 3)],
    remedy: {
      vi: "chấm dứt việc sử dụng trẻ làm công việc này",
      en: "the child stops this work",
    },
    penalties: finedAsLabour({ tier: 3, points: "b", seenBefore2022: true }),
  },
  {
    id: "vn.duty.under-13-consent-of-authority",
    label: {
      vi: "Việc sử dụng người chưa đủ 13 tuổi phải có sự đồng ý của cơ quan chuyên môn về lao động cấp tỉnh",
      en: "Employing a person under 13 needs the consent of the provincial labour authority",
    },
    severity: "breach",
    since: labourCodeSince,
    population: { and: [atWork.under13, artsOrSport] },
    breach: not({ var: "vn.authorityConsent" }),
    sources: [labourCode(145, 3), circularArticle("Khoản 6 Điều 3", "Article 3, clause 6")],
    note: {
      vi: "Cơ quan nay là Sở Nội vụ; từ 15/6/2026 cấp xã có thể được ủy quyền.",
      en: "The agency is now the Department of Home Affairs; since 15 June 2026 the commune may act on delegation.",
    },
    remedy: {
      vi: "ngừng sử dụng cho đến khi có văn bản đồng ý",
      en: "the work stops until there is written consent",
    },
    penalties: finedAsLabour({ tier: 3, points: "b", seenBefore2022: false }),
  },
  {
    id: "vn.duty.light-work",
    label: {
      vi: "Người từ đủ 13 đến chưa đủ 15 tuổi chỉ được làm công việc nhẹ theo danh mục",
      en: "A person aged 13 to under 15 does listed light work only",
    },
    severity: "breach",
    since: labourCodeSince,
    population: atWork.from13,
    breach: not(jobOn("light-jobs")),
    sources: [
      labourCode(143, 3),
      circularArticle("Điểm a khoản 5 Điều 3", "Article 3, clause 5, point a"),
      circularAppendix("II"),
    ],
    remedy: {
      vi: "chuyển sang công việc thuộc danh mục công việc nhẹ, hoặc chấm dứt",
      en: "a job of the list of light work, or none",
    },
    penalties: finedAsLabour({
      tier: 3,
      points: "a",
      seenBefore2022: false,
      note: {
        vi: "Nghị định 12/2022 viết “từ 13 tuổi”, được hiểu là “từ đủ 13 tuổi” như Bộ luật.",
        en: "Decree 12/2022 says “from 13”, read as “from the 13th birthday” as in the Code.",
      },
    }),
  },
  {
    id: "vn.duty.place-of-light-work",
    label: {
      vi: "Nơi làm việc của người từ đủ 13 đến chưa đủ 15 tuổi không thuộc nơi bị cấm",
      en: "A person aged 13 to under 15 works in none of the barred places",
    },
    severity: "breach",
    since: circularSince,
    population: atWork.from13,
    breach: placeBarredUnder15,
    sources: [
      circularArticle("Điểm b khoản 5 Điều 3", "Article 3, clause 5, point b"),
      circularAppendix("IV"),
    ],
    note: {
      vi: "Không bản nào đã thấy nêu điểm xử phạt riêng cho nơi làm việc ở độ tuổi này.",
      en: "No copy seen names a point of penalty for the workplace at this age.",
    },
    remedy: { vi: "chuyển sang nơi làm việc khác", en: "another workplace" },
  },
];
