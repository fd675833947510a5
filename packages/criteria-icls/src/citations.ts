import type { Citation } from "@mangnon/schema";

/** The tabulation programs that UNICEF distributes with MICS6, revision of 2019. */
export const mics6Syntax = (table: string): Citation => ({
  instrument: {
    vi: "UNICEF, chương trình lập bảng SPSS của MICS6 (bản sửa đổi 2019)",
    en: "UNICEF, MICS6 SPSS tabulation programs (2019 revision)",
  },
  provision: { vi: `Bảng ${table}`, en: `Table ${table}` },
  seen: "text",
});

/** The questionnaire for children aged 5 to 17, by the names of its questions. */
export const mics6Questions = (questions: string): Citation => ({
  instrument: {
    vi: "UNICEF, MICS6, phiếu hỏi về trẻ em 5-17 tuổi, mô-đun Lao động trẻ em",
    en: "UNICEF, MICS6, questionnaire for children age 5-17, child labour module",
  },
  provision: { vi: `Câu ${questions}`, en: `Questions ${questions}` },
  seen: "derived",
  note: {
    vi: "Tên câu và nghĩa của mã lấy từ chương trình lập bảng; chưa thấy nguyên văn câu hỏi.",
    en: "Names of questions and the meaning of codes as the tabulation programs use them; the wording of the questions was not seen.",
  },
});

/** The metadata of SDG indicator 8.7.1, with the sentence on exactly 43 and exactly 21 hours. */
export const sdg871: Citation = {
  instrument: {
    vi: "Liên Hợp Quốc, siêu dữ liệu chỉ tiêu SDG 8.7.1, bản 2.5 (5/8/2020)",
    en: "United Nations, metadata of SDG indicator 8.7.1, version 2.5 (5 August 2020)",
  },
  seen: "text",
  note: {
    vi: "Văn bản này viết “trên 43 giờ”, trong khi tên chỉ tiêu trong cùng văn bản nói “từ ngưỡng trở lên”, chương trình MICS6 và ước tính toàn cầu của ILO dùng từ 43 giờ trở lên. Trường hợp đúng 43 giờ còn tranh cãi.",
    en: "This text says “more than 43 hours”, while the title of the indicator in the same text says “at or above”, and the MICS6 programs and the ILO global estimates use 43 hours or more. Exactly 43 hours is contested.",
  },
};
