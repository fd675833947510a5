import type { Entry } from "./entry.ts";

/** The 6 harmful workplaces, and the factors of item 1, which the Circular lists without numbers. */
export const appendixIV: readonly Entry[] = [
  {
    item: "1",
    vi: "tiếp xúc với các yếu tố nguy hiểm, yếu tố có hại có trong môi trường lao động nằm ngoài giới hạn cho phép theo tiêu chuẩn, quy chuẩn kỹ thuật quốc gia về vệ sinh lao động, bao gồm",
    en: "contact with dangerous or harmful factors of the working environment outside the limits of national standards of occupational hygiene, among them the following",
    note: {
      vi: "“Nằm ngoài giới hạn” khác với “vượt quá”: nhiệt độ quá thấp cũng nằm ngoài. Giới hạn ở văn bản khác, ở đây không có con số.",
      en: "“Outside the limits” is not “above”: too cold is outside as well. The limits stand elsewhere, there is no number here.",
    },
  },
  { item: "1-01", vi: "điện từ trường", en: "electromagnetic field" },
  { item: "1-02", vi: "rung", en: "vibration" },
  { item: "1-03", vi: "ồn", en: "noise" },
  {
    item: "1-04",
    vi: "nhiệt độ",
    en: "temperature",
    note: { vi: "Quá nóng hoặc quá lạnh.", en: "Too hot or too cold." },
  },
  { item: "1-05", vi: "bụi silic", en: "silica dust" },
  { item: "1-06", vi: "bụi không chứa silic", en: "dust without silica" },
  { item: "1-07", vi: "bụi bông", en: "cotton dust" },
  { item: "1-08", vi: "bụi amiăng", en: "asbestos dust" },
  { item: "1-09", vi: "bụi than", en: "coal dust" },
  {
    item: "1-10",
    vi: "bụi tale",
    en: "talc dust",
    note: { vi: "“Tale” như bản chép; đọc là talc.", en: "“Tale” as in the copy; read as talc." },
  },
  { item: "1-11", vi: "các loại chất, tia phóng xạ", en: "radioactive substances and rays" },
  {
    item: "1-12",
    vi: "bức xạ bởi tia X, các chất độc hại và các tia có hại khác",
    en: "X-ray radiation, toxic substances, other harmful rays",
    note: {
      vi: "“Các chất độc hại” đứng trong nhóm tia X.",
      en: "“Toxic substances” stand within the group of X-rays.",
    },
  },
  { item: "2", vi: "tiếp xúc với các vi sinh vật gây bệnh", en: "contact with pathogenic micro-organisms" },
  {
    item: "3",
    vi: "thời gian làm việc trên 04 giờ/ngày trong không gian làm việc gò bó, chật hẹp, công việc có khi phải quỳ gối, nằm, cúi khom",
    en: "more than 4 h/day in a constrained, cramped space, work at times kneeling, lying, stooping",
    note: {
      vi: "Trước “công việc có khi phải quỳ gối” là dấu phẩy: mô tả thêm hay một vế riêng, câu chữ không rõ. Được hiểu là mô tả: tư thế nào cũng vậy.",
      en: "A comma stands before “work at times kneeling”: a description or a part of its own, the words do not tell. Read as a description: any posture counts.",
    },
  },
  {
    item: "4",
    vi: "trên giá cao hay dây treo cao hơn 2 m so với mặt sàn làm việc; địa hình đồi núi dốc trên 30°",
    en: "on a high rack or hanging rope more than 2 m above the working floor; hilly terrain steeper than 30°",
    note: {
      vi: "Hai vế độc lập: độ cao, hoặc độ dốc.",
      en: "Two parts, either of which is enough: height, or slope.",
    },
  },
  {
    item: "5",
    vi: "các công việc ở trong hố sâu hơn 5m",
    en: "work in pits deeper than 5 m",
    note: {
      vi: "Một công việc, đứng trong danh mục nơi làm việc.",
      en: "A job, standing in the list of workplaces.",
    },
  },
  {
    item: "6",
    vi: "làm việc trong nhà tù hoặc trong bệnh viện tâm thần",
    en: "work in a prison or psychiatric hospital",
  },
];
