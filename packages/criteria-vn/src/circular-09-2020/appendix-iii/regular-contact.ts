import type { Entry } from "../entry.ts";

/** Appendix III, item 60: regular contact, not merely direct contact. */
export const regularContact: readonly Entry[] = [
  {
    item: "60",
    vi: "tiếp xúc thường xuyên với các hoá chất sau đây",
    en: "regular contact with the following chemicals",
    note: {
      vi: "Gồm các mục 60.1 đến 60.11. Điều kiện là tiếp xúc thường xuyên, khác với “trực tiếp” ở các mục 57 đến 59; “thường xuyên” không được định nghĩa.",
      en: "Items 60.1 to 60.11. Regular contact is the condition, unlike “direct” in items 57 to 59; “regular” is not defined.",
    },
  },
  {
    item: "60.1",
    vi: "oxyt cacbon (CO): trong vận hành lò tạo khí than, thải xỉ",
    en: "carbon monoxide: in coal-gas producers, slag discharge",
    note: { vi: "Chỉ trong các việc nêu ở mục này.", en: "Only in the tasks that the item names." },
  },
  {
    item: "60.2",
    vi: "các loại thuốc nhuộm có gốc anilin, xylizin, toluzin, auramin",
    en: "dyes based on aniline, xylidine, toluidine, auramine",
  },
  { item: "60.3", vi: "các hợp chất có gốc xianua (-CN-)", en: "cyanide compounds" },
  {
    item: "60.4",
    vi: "phốt pho và các hợp chất P2O5, P2S5, PCl3, H3P",
    en: "phosphorus and P2O5, P2S5, PCl3, PH3",
    note: { vi: "H3P là photphin.", en: "H3P is phosphine." },
  },
  { item: "60.5", vi: "trinitro toluen (TNT)", en: "trinitrotoluene (TNT)" },
  { item: "60.6", vi: "mangan dioxyt (MnO2)", en: "manganese dioxide" },
  {
    item: "60.7",
    vi: "photgein (COCl2)",
    en: "phosgene",
    note: {
      vi: "Chính tả như bản chép; công thức cho thấy là photgen.",
      en: "Spelt as in the copy; the formula shows that phosgene is meant.",
    },
  },
  { item: "60.8", vi: "disunfua cacbon (CS2)", en: "carbon disulfide" },
  { item: "60.9", vi: "oxit nitơ và axít nitric", en: "nitrogen oxides and nitric acid" },
  { item: "60.10", vi: "anhydrit sunfuaric và axít sunfuaric", en: "sulfur trioxide and sulfuric acid" },
  {
    item: "60.11",
    vi: "đất đèn (CaC2) như vận hành lò đất đèn dạng hở, thải xỉ",
    en: "calcium carbide, as in open carbide furnaces, slag discharge",
    note: { vi: "“Như”: các việc chỉ là ví dụ.", en: "The tasks are examples." },
  },
];
