import type { Citation } from "@mangnon/schema";

/** Indicator 0318 of appendix I. Codes repeat between the two appendices, so the appendix belongs to the key. */
export const circular13Of2021: Citation = {
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
};

/** Objective 1 of Decision 782: the only part of its text that was seen. */
export const decision782: Citation = {
  instrument: {
    vi: "Quyết định số 782/QĐ-TTg ngày 27/5/2021 của Thủ tướng Chính phủ",
    en: "Decision No. 782/QD-TTg of the Prime Minister, 27 May 2021",
  },
  provision: { vi: "Mục tiêu 1", en: "Objective 1" },
  url: "https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Quyet-dinh-782-QD-TTg-2021-phong-ngua-giam-thieu-tre-em-lao-dong-trai-phap-luat-475657.aspx?tab=2",
  seen: "text",
};

/** The targets of Decision 782 as a newspaper retells them; those of training are not among them. */
export const decision782Retold: Citation = {
  instrument: {
    vi: "Báo Dân trí thuật lại các mục tiêu của Quyết định số 782/QĐ-TTg (bản tiếng Anh trên vietnam.vn)",
    en: "Dan Tri, retelling the targets of Decision No. 782/QD-TTg (in English on vietnam.vn)",
  },
  url: "https://www.vietnam.vn/en/lien-nganh-chung-tay-phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh",
  seen: "secondary",
};

/** The press account from which the plan of Bình Thuận was read. */
export const binhThuanAccount: Citation = {
  instrument: {
    vi: "Bài báo “Phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật trên địa bàn tỉnh Bình Thuận”, 30/11/2021",
    en: "Press account “Prevention and reduction of unlawful child labour in Binh Thuan province”, 30 November 2021",
  },
  url: "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/phong-ngua-giam-thieu-tre-em-lao-dong-trai-quy-dinh-cua-phap-luat-tren-dia-ban-tinh-binh-thuan-20211130074418.htm",
  seen: "secondary",
};
