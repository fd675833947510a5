import type { Citation, LocalizedText } from "@mangnon/schema";
import { provisionOf } from "./circular-provision.ts";

const instrument: LocalizedText = {
  vi: "Thông tư số 09/2020/TT-BLĐTBXH ngày 12/11/2020",
  en: "Circular No. 09/2020/TT-BLDTBXH of 12 November 2020",
};

/** The first day of force (article 13): ten weeks after the Code, and no list of ours holds in between. */
export const circularSince = "2021-03-15";

const cited = (provision: LocalizedText, note?: LocalizedText): Citation => ({
  instrument,
  provision,
  url: "https://congbao.chinhphu.vn/van-ban/thong-tu-so-09-2020-tt-bldtbxh-33378.htm",
  seen: "text",
  ...(note === undefined ? {} : { note }),
});

/** An article of Circular 09/2020 in the words of a provision, such as "Điểm b khoản 5 Điều 3". */
export const circularArticle = (vi: string, en: string, note?: LocalizedText): Citation =>
  cited({ vi, en }, note);

/** What an id stands for: `art3.5.b`, `II.4-01`, `III.57.1`, `V.I.5`, `F05.03`. */
export const circularProvision = (id: string, note?: LocalizedText): Citation => cited(provisionOf(id), note);

/** A whole appendix, or one of its parts. */
export function circularAppendix(appendix: string, part?: string, note?: LocalizedText): Citation {
  const vi = part === undefined ? "" : `, phần ${part}`;
  const en = part === undefined ? "" : `, part ${part}`;
  return cited({ vi: `Phụ lục ${appendix}${vi}`, en: `Appendix ${appendix}${en}` }, note);
}
