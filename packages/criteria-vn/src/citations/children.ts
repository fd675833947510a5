import type { Citation } from "@mangnon/schema";
import { decree56 } from "./children-and-crimes.ts";

/** Article 26 of Decree 56/2017: emergency measures within 12 hours of the information. */
export const within12Hours: Citation = decree56("Điều 26", "Article 26", {
  vi: "Đánh giá nguy cơ theo Mẫu số 02; khi có nguy cơ bị tổn hại nghiêm trọng, áp dụng biện pháp bảo vệ khẩn cấp trong vòng 12 giờ kể từ khi nhận được thông tin.",
  en: "Risk assessment by Form 02; where serious harm threatens, emergency measures within 12 hours of the information.",
});

/** No law says who is at risk: a factor is the profile's own, and this is its reason. */
export const profileReason = (vi: string, en: string): Citation => ({
  instrument: {
    vi: "Hồ sơ nguy cơ của bộ tiêu chí này, không phải văn bản pháp luật",
    en: "The risk profile of this pack, no legal instrument",
  },
  provision: { vi, en },
  seen: "derived",
  note: {
    vi: "Không tìm thấy định nghĩa của pháp luật về “trẻ em có nguy cơ” trở thành lao động trẻ em; tỉnh có thể thay bằng hồ sơ của mình.",
    en: "No statutory definition of a child “at risk” of child labour was found; a province may put its own profile in this place.",
  },
});
