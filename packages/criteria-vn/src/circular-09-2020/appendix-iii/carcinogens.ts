import type { Entry } from "../entry.ts";

/** Appendix III, item 59: direct contact, in five stages of work. Names of chemicals are spelt as in the copy. */
export const carcinogens: readonly Entry[] = [
  {
    item: "59",
    vi: "trực tiếp tiếp xúc (bao gồm các khâu: sản xuất, đóng gói, pha chế, phun thuốc, khử trùng kho) với các hoá chất trừ sâu, trừ cỏ, diệt mối mọt, diệt chuột, trừ muỗi có chứa Clo hữu cơ và một số hoá chất có khả năng gây ung thư sau đây",
    en: "direct contact (making, packing, mixing, spraying, fumigating stores) with insecticides, herbicides, termite, rat and mosquito killers that contain organic chlorine, and with certain chemicals that may cause cancer",
    note: {
      vi: "Không rõ thuốc có clo hữu cơ bị cấm theo nhóm hay chỉ theo các mục 59.1 đến 59.43 (“sau đây”); đọc là theo nhóm thì an toàn hơn. Năm khâu được nêu; không có vận chuyển, cất giữ và sử dụng thông thường.",
      en: "It is open whether agents with organic chlorine are prohibited as a class or only by items 59.1 to 59.43; as a class is the safer reading. Five stages are named; transport, storage and plain use are not among them.",
    },
  },
  {
    item: "59.1",
    vi: "hóa chất: 1,4 butanediol, dimetansunfonat",
    en: "1,4-butanediol dimethanesulfonate",
    note: {
      vi: "Một chất; dấu phẩy không tách thành hai.",
      en: "One substance; the comma does not split it.",
    },
  },
  {
    item: "59.2",
    vi: "hóa chất: 4 aminnobiphenyl",
    en: "4-aminobiphenyl",
    note: { vi: "Chính tả như bản chép (4-aminobiphenyl).", en: "Spelt as in the copy (4-aminobiphenyl)." },
  },
  {
    item: "59.3",
    vi: "amiăng loại amosit, amiăng loại crysotil, amiăng loại crosidolit",
    en: "asbestos: amosite, chrysotile, crocidolite",
  },
  { item: "59.4", vi: "asen (hay thạch tín), canxi asenat", en: "arsenic, calcium arsenate" },
  { item: "59.5", vi: "dioxin", en: "dioxin" },
  { item: "59.6", vi: "diclorometyl-ete", en: "dichloromethyl ether" },
  { item: "59.7", vi: "các loại muối cromat không tan", en: "insoluble chromate salts" },
  { item: "59.8", vi: "nhựa than đá, phần bay hơi nhựa than đá", en: "coal tar, coal-tar volatiles" },
  { item: "59.9", vi: "xyclophotphamit", en: "cyclophosphamide" },
  {
    item: "59.10",
    vi: "dietylstilboestol",
    en: "diethylstilbestrol",
    note: {
      vi: "Chính tả như bản chép (dietylstilbestrol).",
      en: "Spelt as in the copy (diethylstilbestrol).",
    },
  },
  {
    item: "59.11",
    vi: "hóa chất: 2, Naphtylamin",
    en: "2-naphthylamine",
    note: {
      vi: "Một chất; dấu phẩy thay cho dấu gạch nối.",
      en: "One substance; the comma stands for a hyphen.",
    },
  },
  {
    item: "59.12",
    vi: "hóa chất: N, N – di (Cloroetyl). 2. Naphtylamin",
    en: "N,N-di(chloroethyl)-2-naphthylamine",
    note: {
      vi: "Một chất; dấu chấm thay cho dấu gạch nối.",
      en: "One substance; the stops stand for hyphens.",
    },
  },
  { item: "59.13", vi: "thori dioxyt", en: "thorium dioxide" },
  {
    item: "59.14",
    vi: "theosufan",
    en: "treosulfan",
    note: { vi: "In như bản chép; đọc là treosulfan.", en: "As in the copy; read as treosulfan." },
  },
  {
    item: "59.15",
    vi: "vinyl clorua, vinyl clorid",
    en: "vinyl chloride",
    note: { vi: "Hai cách viết của một chất.", en: "Two spellings of one substance." },
  },
  {
    item: "59.16",
    vi: "hóa chất: 4- amino, 10- metyl flolic axít",
    en: "4-amino-10-methylfolic acid",
    note: { vi: "Một chất; “flolic” có lẽ là “folic”.", en: "One substance; “flolic” is probably “folic”." },
  },
  {
    item: "59.17",
    vi: "thuỷ ngân, hợp chất metyl thủy ngân, metyl thủy ngân clorua",
    en: "mercury, methylmercury compounds, methylmercury chloride",
  },
  { item: "59.18", vi: "nitơ pentoxyt", en: "nitrogen pentoxide" },
  { item: "59.19", vi: "hóa chất: 2,3,7,8 tetracloro dibenzen furan", en: "2,3,7,8-tetrachlorodibenzofuran" },
  {
    item: "59.20",
    vi: "hóa chất: 2- alphaphenyl-beta axetyletyl",
    en: "(alpha-phenyl-beta-acetylethyl), an incomplete name",
    note: {
      vi: "Tên không đủ, và Thông tư 10/2020 viết khác (“3- Alfaphenyl - betaaxetyletyl”). Không gắn với chất nào khi chưa xem Công báo.",
      en: "The name is incomplete, and Circular 10/2020 spells it otherwise (“3- Alfaphenyl - betaaxetyletyl”). Not to be tied to a substance before the gazette was seen.",
    },
  },
  {
    item: "59.21",
    vi: "axety salixylic axít",
    en: "acetylsalicylic acid",
    note: { vi: "Thiếu chữ l; axit axetylsalixylic.", en: "A letter l is missing; acetylsalicylic acid." },
  },
  {
    item: "59.22",
    vi: "asparagin",
    en: "asparagine",
    note: {
      vi: "In như bản chép; Thông tư 10/2020 viết giống vậy.",
      en: "As in the copy; Circular 10/2020 spells it so too.",
    },
  },
  { item: "59.23", vi: "benomyl", en: "benomyl" },
  { item: "59.24", vi: "boric axít", en: "boric acid" },
  {
    item: "59.25",
    vi: "cafein",
    en: "caffeine",
    note: {
      vi: "Nói về hóa chất; không phải cà phê hay quán cà phê.",
      en: "The chemical is meant, not coffee or cafés.",
    },
  },
  { item: "59.26", vi: "dimetyl sunfoxid", en: "dimethyl sulfoxide" },
  { item: "59.27", vi: "Direct blue-1", en: "Direct Blue 1, a dye" },
  { item: "59.28", vi: "focmamid", en: "formamide" },
  {
    item: "59.29",
    vi: "hydrocortison, Hydrocortission axetat",
    en: "hydrocortisone, hydrocortisone acetate",
    note: {
      vi: "Chính tả như bản chép (hydrocortison axetat).",
      en: "Spelt as in the copy (hydrocortisone acetate).",
    },
  },
  {
    item: "59.30",
    vi: "iod (kim loại)",
    en: "iodine",
    note: { vi: "“Kim loại” như bản chép.", en: "“Metal” as in the copy." },
  },
  {
    item: "59.31",
    vi: "chì, chì axetat, chì nitrat (tiếp xúc với xăng sơn, mực in có chứa chì, sản xuất ắc quy, hàn chì)",
    en: "lead, lead acetate, lead nitrate (leaded petrol, paint, ink; battery making; lead soldering)",
    note: {
      vi: "“Xăng sơn” có lẽ thiếu dấu phẩy: xăng, sơn.",
      en: "A comma is probably missing between petrol and paint.",
    },
  },
  {
    item: "59.32",
    vi: "mercapto, purin",
    en: "mercaptopurine",
    note: {
      vi: "Một chất; dấu phẩy không tách thành hai.",
      en: "One substance; the comma does not split it.",
    },
  },
  { item: "59.33", vi: "kali bromua, kali iodua", en: "potassium bromide, potassium iodide" },
  { item: "59.34", vi: "propyl- thio- uracil", en: "propylthiouracil" },
  { item: "59.35", vi: "ribavirin", en: "ribavirin" },
  {
    item: "59.36",
    vi: "natri asenat, natri asenit, natri iodua, natri salixylat",
    en: "sodium arsenate, sodium arsenite, sodium iodide, sodium salicylate",
  },
  { item: "59.37", vi: "tetrametyl thiuram disunfua", en: "tetramethylthiuram disulfide" },
  {
    item: "59.38",
    vi: "trameinnolon axetonid",
    en: "triamcinolone acetonide",
    note: {
      vi: "In như bản chép; đọc là triamcinolon axetonid.",
      en: "As in the copy; read as triamcinolone acetonide.",
    },
  },
  { item: "59.39", vi: "Triton WR-1339", en: "Triton WR-1339" },
  { item: "59.40", vi: "trypan blue", en: "trypan blue" },
  { item: "59.41", vi: "valproic axít", en: "valproic acid" },
  { item: "59.42", vi: "vincristin sunfat", en: "vincristine sulfate" },
  {
    item: "59.43",
    vi: "khí dụng Vinazol",
    en: "Vinazol aerosol",
    note: {
      vi: "“Khí dụng” có lẽ là “khí dung”, tức dạng phun.",
      en: "“Khí dụng” is probably “khí dung”, an aerosol.",
    },
  },
];
