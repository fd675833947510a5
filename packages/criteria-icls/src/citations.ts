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

type Part = "seen" | "taken-over";

const earlier = (instrument: Citation["instrument"], part: Part): Citation => ({
  instrument,
  provision: { vi: "Lao động trẻ em", en: "Child labour" },
  ...(part === "seen"
    ? { seen: "text" }
    : {
        seen: "derived",
        note: {
          vi: "Chỉ thấy những điểm khác bản 2019 (giờ việc nhà, tính điều kiện nguy hại); phần còn lại lấy theo bản 2019.",
          en: "Only what differs from the 2019 revision was seen (hours of chores, hazards counted); the rest is taken from that revision.",
        },
      }),
});

/** The tabulation programs of MICS5: what differs from 2019, or what is taken over from there. */
export const mics5Syntax = (part: Part = "seen"): Citation =>
  earlier(
    { vi: "UNICEF, chương trình lập bảng SPSS của MICS5", en: "UNICEF, MICS5 SPSS tabulation programs" },
    part,
  );

/** The tabulation programs of MICS6 before the revision of 2019. */
export const mics6Syntax2017 = (part: Part = "seen"): Citation =>
  earlier(
    {
      vi: "UNICEF, chương trình lập bảng SPSS của MICS6 (bản 2017-2018)",
      en: "UNICEF, MICS6 SPSS tabulation programs (2017-2018 edition)",
    },
    part,
  );

/** Article 3 of Convention 182, or one of its points. */
export const c182 = (point?: "a" | "b" | "c"): Citation => ({
  instrument: {
    vi: "ILO, Công ước số 182 về các hình thức lao động trẻ em tồi tệ nhất (1999)",
    en: "ILO, Worst Forms of Child Labour Convention, 1999 (No. 182)",
  },
  provision:
    point === undefined
      ? { vi: "Điều 3", en: "Article 3" }
      : { vi: `Điểm (${point}) Điều 3`, en: `Article 3, point (${point})` },
  seen: "text",
});

/** The resolution on statistics of child labour. Which paragraph says what is told in two ways, so that none is cited. */
export const icls18: Citation = {
  instrument: {
    vi: "Hội nghị quốc tế các nhà thống kê lao động lần thứ 18 (2008), Nghị quyết II",
    en: "18th International Conference of Labour Statisticians (2008), Resolution II",
  },
  seen: "text",
  note: {
    vi: "Dân số 5-17 tuổi; lao động trẻ em gồm các hình thức tồi tệ nhất, làm việc dưới tuổi tối thiểu và, theo ranh giới sản xuất chung, việc nhà nguy hại. Đọc qua bảng thuật ngữ của ILOSTAT.",
    en: "Population aged 5-17; child labour is worst forms, employment below the minimum age and, within the general production boundary, hazardous household services. Read in the glossary of ILOSTAT.",
  },
};

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
