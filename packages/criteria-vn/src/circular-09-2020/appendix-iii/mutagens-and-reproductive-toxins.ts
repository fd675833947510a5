import type { Entry } from "../entry.ts";

/** Appendix III, items 57 and 58: direct contact. */
export const mutagensAndReproductiveToxins: readonly Entry[] = [
  {
    item: "57",
    vi: "trực tiếp tiếp xúc với hoá chất gây biến đổi gien",
    en: "direct contact with mutagenic chemicals",
    note: { vi: "Gồm các mục 57.1 và 57.2.", en: "Items 57.1 and 57.2." },
  },
  {
    item: "57.1",
    vi: "hóa chất: 5 Flioro- uracil",
    en: "5-fluorouracil",
    note: { vi: "In như bản chép; có lẽ là 5-fluorouracil.", en: "As in the copy; probably 5-fluorouracil." },
  },
  { item: "57.2", vi: "hóa chất: Benzen", en: "benzene" },
  {
    item: "58",
    vi: "trực tiếp tiếp xúc với các hoá chất, hợp chất gây tác hại sinh sản lâu dài (như gây thiểu năng tinh hoàn, thiểu năng buồng trứng)",
    en: "direct contact with chemicals that cause lasting reproductive harm (such as testicular or ovarian insufficiency)",
    note: { vi: "Gồm các mục 58.1 đến 58.7.", en: "Items 58.1 to 58.7." },
  },
  { item: "58.1", vi: "estrogen", en: "oestrogens" },
  { item: "58.2", vi: "axít cis-retinoic", en: "cis-retinoic acid" },
  { item: "58.3", vi: "cacbaryl", en: "carbaryl" },
  { item: "58.4", vi: "dibromuaclo propan (DBCP)", en: "dibromochloropropane (DBCP)" },
  {
    item: "58.5",
    vi: "toluendiamin và dinitrotoluen",
    en: "toluenediamine and dinitrotoluene",
    note: {
      vi: "Hai chất trong một mục; hiểu là một trong hai.",
      en: "Two substances in one item; read as either.",
    },
  },
  { item: "58.6", vi: "polyclorin biphenyl (PCBs)", en: "polychlorinated biphenyls" },
  { item: "58.7", vi: "polybromua biphenyl (PBBs)", en: "polybrominated biphenyls" },
];
