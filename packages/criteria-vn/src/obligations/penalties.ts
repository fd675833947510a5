import type { Citation, LocalizedText, Obligation, Obligations } from "@mangnon/schema";
import { decree12, decree28, decree130, decree283 } from "../citations/penalty-decrees.ts";

type Penalties = NonNullable<Obligation["penalties"]>;
type Bands = Penalties[number]["bands"];

const million = 1_000_000;
const band = (min: number, max: number) => ({ individual: { min: min * million, max: max * million } });

/** The three tiers; the second rose on 17 January 2022. */
const tiers = {
  1: { before2022: band(1, 2), since2022: band(1, 2) },
  2: { before2022: band(10, 15), since2022: band(20, 25) },
  3: { before2022: band(50, 75), since2022: band(50, 75) },
} as const;

interface Fined {
  readonly tier: 1 | 2 | 3;
  /** The point of article 29, in the clause of the tier. */
  readonly points?: string;
  /** Whether the amount of Decree 28/2020 was seen for this very act. */
  readonly seenBefore2022: boolean;
  readonly note?: LocalizedText;
}

const double28: Citation = decree28(
  { article: 28 },
  {
    vi: "Tổ chức gấp đôi: suy ra từ mức “đến 30 triệu đồng” mà một trang luật nêu cho doanh nghiệp.",
    en: "Organisations double: derived from “up to 30 million” that a page on law tells for enterprises.",
  },
);

const notSeen: LocalizedText = {
  vi: "Các trích dẫn đã thấy của Nghị định 28/2020 không nêu mức cho hành vi này.",
  en: "The quotations seen of Decree 28/2020 tell no amount for this act.",
};

const before2022 = ({ tier, seenBefore2022 }: Fined): Bands[number] =>
  seenBefore2022
    ? {
        since: "2020-04-15",
        ...tiers[tier].before2022,
        organisationFactor: 2,
        sources: [decree28({ article: 28 }), { ...double28, seen: "derived" }],
      }
    : { since: "2020-04-15", sources: [decree28({ article: 28 })], note: notSeen };

/** The fine for an act of the field of labour, in the decree of each day. */
export function finedAsLabour(fined: Fined): Penalties {
  const { tier, points, note } = fined;
  const { since2022 } = tiers[tier];
  const said = note === undefined ? {} : { note };
  const point = { article: 29, clause: tier, ...(points === undefined ? {} : { points }) };
  const bands: Bands = [
    before2022(fined),
    {
      since: "2022-01-17",
      ...since2022,
      organisationFactor: 2,
      sources: [decree12(point), decree12({ article: 6, clause: 1 })],
      ...said,
    },
    {
      since: "2026-09-10",
      ...since2022,
      organisationFactor: 2,
      sources: [decree283({ article: 27, clause: tier }), decree283({ article: 7 })],
      ...said,
    },
  ];
  return [{ regime: "vn.penalties.labour", bands }];
}

/** The fine for an act against a child under 16; no factor for organisations was seen there. */
export const finedAsChildren = (clause: number, points: string, least: number, most: number): Penalties => [
  {
    regime: "vn.penalties.children",
    bands: [
      { since: "2022-01-01", ...band(least, most), sources: [decree130({ article: 23, clause, points })] },
    ],
  },
];

const dong = { vi: "đồng", en: "VND" };

/** Two regimes, never merged: one act may fall under either, and no text seen in full says which prevails. */
export const regimes: Obligations["regimes"] = [
  {
    id: "vn.penalties.labour",
    label: {
      vi: "quy định xử phạt vi phạm hành chính trong lĩnh vực lao động",
      en: "the administrative penalties in the field of labour",
    },
    unit: dong,
    transitions: [
      {
        on: "2022-01-17",
        rule: {
          vi: "hành vi xảy ra trước đó mà chưa có quyết định xử phạt thì áp dụng nghị định mới nếu nhẹ hơn hoặc không còn trách nhiệm",
          en: "an act of before it that was not decided yet falls under the new decree where that is lighter or removes liability",
        },
        sources: [decree12({ article: 63 })],
      },
      {
        on: "2026-09-10",
        rule: {
          vi: "hành vi đã kết thúc trước đó thì theo nghị định có hiệu lực khi thực hiện hành vi; hành vi còn tiếp tục thì theo nghị định mới",
          en: "an act that ended before it falls under the decree of its time; an act that goes on falls under the new decree",
        },
        sources: [decree283({ article: 67 })],
      },
    ],
    note: {
      vi: "Theo Nghị định 283/2026 (Điều 7), hộ kinh doanh và hộ gia đình bị phạt như cá nhân.",
      en: "By Decree 283/2026 (article 7) household businesses and households are fined as individuals.",
    },
  },
  {
    id: "vn.penalties.children",
    label: {
      vi: "quy định xử phạt vi phạm hành chính về trẻ em (dưới 16 tuổi)",
      en: "the administrative penalties in the field of children (under 16)",
    },
    unit: dong,
    note: {
      vi: "Chế độ xử phạt khác, không cộng với xử phạt về lao động. Điểm c khoản 3 Điều 23 có phần loại trừ cho người sử dụng lao động mà mọi bản đã thấy đều bị cắt.",
      en: "Another regime, not added to the penalties on labour. Article 23, clause 3, point c, has an exception for employers that every copy seen cuts off.",
    },
  },
];
