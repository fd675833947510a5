import type { Citation } from "@mangnon/schema";

/** Indicator 0318: labour contrary to labour law, ages 5 to 17. Not SDG 8.7.1, which counts hours alone. */
export const indicator0318: Citation = {
  instrument: {
    vi: "Thông tư số 13/2021/TT-BLĐTBXH ngày 30/9/2021",
    en: "Circular No. 13/2021/TT-BLDTBXH of 30 September 2021",
  },
  provision: {
    vi: "Phụ lục I, chỉ tiêu 0318: Số lượng, tỷ lệ lao động trẻ em và người chưa thành niên (từ 5-17 tuổi)",
    en: "Appendix I, indicator 0318: number and rate of child labour and minors in labour (ages 5-17)",
  },
  url: "https://congbao.chinhphu.vn/van-ban/thong-tu-so-13-2021-tt-bldtbxh-34722.htm",
  seen: "text",
  note: {
    vi: "Có hiệu lực từ ngày 15/11/2021. Các nhóm tuổi của chỉ tiêu không được liệt kê trong văn bản.",
    en: "In force from 15 November 2021. The text does not enumerate the age groups of the indicator.",
  },
};
