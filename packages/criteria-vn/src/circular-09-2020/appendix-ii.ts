import type { Entry } from "./entry.ts";

/** The 12 light jobs, and the parts of items 4 and 5, which the Circular lists without numbers. */
export const appendixII: readonly Entry[] = [
  { item: "1", vi: "biểu diễn nghệ thuật", en: "performing arts", copies: 4 },
  { item: "2", vi: "vận động viên thể thao", en: "athlete", copies: 4 },
  { item: "3", vi: "lập trình phần mềm", en: "software programming", copies: 4 },
  {
    item: "4",
    vi: "các nghề truyền thống: chấm men gốm; cưa vỏ trai; làm giấy dó; làm nón lá; chấm nón; dệt chiếu; làm trống; dệt thổ cẩm; thêu thổ cẩm; làm bún gạo; làm miến; làm giá đỗ; làm bánh đa; dệt tơ tằm; se sợi hoa sen; vẽ tranh sơn mài, se nhang, làm vàng mã (trừ các công đoạn có sử dụng hóa chất độc hại như sơn ta, hóa chất tẩy rửa, hóa chất dùng để ướp màu, hóa chất tạo mùi, tạo tàn nhang cong…)",
    en: "traditional crafts: dotting ceramic glaze; sawing mussel shell; making dó paper; making palm-leaf hats; stitching or dotting hats; weaving mats; making drums; weaving or embroidering brocade; making rice vermicelli, glass noodles, bean sprouts or rice crackers; weaving silk; spinning lotus thread; lacquer painting, rolling incense, making votive paper (except stages using toxic chemicals such as raw lacquer, cleaning agents, colour-soaking, scent and curled-ash chemicals)",
    note: {
      vi: "Câu chữ có thể chỉ loại trừ ba nghề cuối (vẽ tranh sơn mài, se nhang, làm vàng mã); ở đây hiểu theo nghĩa rộng: công đoạn có hóa chất độc hại của nghề nào trong mục cũng bị loại trừ. “Hóa chất độc hại” chỉ được nêu bằng ví dụ.",
      en: "The words may except the last three crafts only (lacquer painting, incense, votive paper); the wide reading is taken here: a stage with toxic chemicals is excepted in each craft of the item. Toxic chemicals are named by examples alone.",
    },
  },
  {
    item: "4-01",
    vi: "chấm men gốm",
    en: "dotting ceramic glaze",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-02",
    vi: "cưa vỏ trai",
    en: "sawing mussel shell",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-03",
    vi: "làm giấy dó",
    en: "making dó paper",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-04",
    vi: "làm nón lá",
    en: "making palm-leaf hats",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-05",
    vi: "chấm nón",
    en: "stitching or dotting hats",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-06",
    vi: "dệt chiếu",
    en: "weaving mats",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-07",
    vi: "làm trống",
    en: "making drums",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-08",
    vi: "dệt thổ cẩm",
    en: "weaving brocade",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-09",
    vi: "thêu thổ cẩm",
    en: "embroidering brocade",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-10",
    vi: "làm bún gạo",
    en: "making rice vermicelli",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-11",
    vi: "làm miến",
    en: "making glass noodles",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-12",
    vi: "làm giá đỗ",
    en: "growing bean sprouts",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-13",
    vi: "làm bánh đa",
    en: "making rice crackers",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-14",
    vi: "dệt tơ tằm",
    en: "weaving silk",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-15",
    vi: "se sợi hoa sen",
    en: "spinning lotus thread",
    note: {
      vi: "Bị loại trừ ở công đoạn có hóa chất độc hại theo cách hiểu rộng của mục 4.",
      en: "Excepted in stages with toxic chemicals by the wide reading of item 4.",
    },
  },
  {
    item: "4-16",
    vi: "vẽ tranh sơn mài",
    en: "lacquer painting",
    note: {
      vi: "Chắc chắn bị loại trừ ở công đoạn có hóa chất độc hại.",
      en: "Excepted in stages with toxic chemicals for certain.",
    },
  },
  {
    item: "4-17",
    vi: "se nhang",
    en: "rolling incense",
    note: {
      vi: "Chắc chắn bị loại trừ ở công đoạn có hóa chất độc hại.",
      en: "Excepted in stages with toxic chemicals for certain.",
    },
  },
  {
    item: "4-18",
    vi: "làm vàng mã",
    en: "making votive paper",
    note: {
      vi: "Chắc chắn bị loại trừ ở công đoạn có hóa chất độc hại.",
      en: "Excepted in stages with toxic chemicals for certain.",
    },
  },
  {
    item: "5",
    vi: "các nghề thủ công mỹ nghệ: thêu ren; mộc mỹ nghệ; làm lược sừng; làm tranh dân gian (tranh Đông Hồ, tranh Hàng Trống…); nặn tò he; làm tranh khắc gỗ, biểu tranh lụa; nhặt vỏ sò, điệp để gắn trên tranh mỹ nghệ; mài đánh bóng tranh mỹ nghệ; xâu chuỗi tràng hạt kết cườm, đánh bóng trang sức mỹ nghệ; làm rối búp bê; làm thiếp mừng các sản phẩm từ giấy nghệ thuật trang trí trên thiếp mừng; làm khung tranh mô hình giấy, hộp giấy, túi giấy",
    en: "fine handicrafts: lace embroidery; fine joinery; horn combs; folk pictures (Đông Hồ, Hàng Trống…); dough figures; wood-block pictures, mounting silk pictures; picking shells for art pictures; grinding and polishing art pictures; threading beads, polishing craft jewellery; puppets and dolls; greeting cards and paper ornaments for them; paper frames, models, boxes and bags",
    note: { vi: "Không loại trừ công đoạn có hóa chất.", en: "Stages with chemicals are not excepted here." },
  },
  { item: "5-01", vi: "thêu ren", en: "lace embroidery" },
  { item: "5-02", vi: "mộc mỹ nghệ", en: "fine joinery" },
  { item: "5-03", vi: "làm lược sừng", en: "horn combs" },
  {
    item: "5-04",
    vi: "làm tranh dân gian (tranh Đông Hồ, tranh Hàng Trống…)",
    en: "folk pictures (Đông Hồ, Hàng Trống…)",
    note: { vi: "Tên tranh chỉ là ví dụ.", en: "The names of pictures are examples." },
  },
  { item: "5-05", vi: "nặn tò he", en: "dough figures" },
  {
    item: "5-06",
    vi: "làm tranh khắc gỗ, biểu tranh lụa",
    en: "wood-block pictures, mounting silk pictures",
  },
  { item: "5-07", vi: "nhặt vỏ sò, điệp để gắn trên tranh mỹ nghệ", en: "picking shells for art pictures" },
  { item: "5-08", vi: "mài đánh bóng tranh mỹ nghệ", en: "grinding and polishing art pictures" },
  { item: "5-09", vi: "xâu chuỗi tràng hạt kết cườm", en: "threading beads" },
  { item: "5-10", vi: "đánh bóng trang sức mỹ nghệ", en: "polishing craft jewellery" },
  { item: "5-11", vi: "làm rối búp bê", en: "puppets and dolls" },
  {
    item: "5-12",
    vi: "làm thiếp mừng các sản phẩm từ giấy nghệ thuật trang trí trên thiếp mừng",
    en: "greeting cards and paper ornaments for them",
  },
  {
    item: "5-13",
    vi: "làm khung tranh mô hình giấy, hộp giấy, túi giấy",
    en: "paper frames, models, boxes, bags",
  },
  {
    item: "6",
    vi: "đan lát, làm các đồ gia dụng, đồ thủ công mỹ nghệ từ nguyên liệu tự nhiên như: mây, tre, nứa, dừa, chuối, bèo lục bình, đay, cói, quế, guột, đót, lá nón",
    en: "plaiting, and making household or craft goods from natural materials such as rattan, bamboo, coconut, banana, water hyacinth, jute, sedge, cinnamon, fern, đót grass, hat palm leaf",
    copies: 2,
    note: { vi: "“Như”: các nguyên liệu chỉ là ví dụ.", en: "The materials are examples." },
  },
  {
    item: "7",
    vi: "gói nem, gói kẹo, gói bánh (trừ việc vận hành hoặc sử dụng các máy, thiết bị, dụng cụ đóng gói)",
    en: "wrapping nem, sweets or cakes (except operating or using packing machines, equipment or tools)",
    note: {
      vi: "“Dụng cụ đóng gói” cũng bị loại trừ, không chỉ máy và thiết bị.",
      en: "Packing tools are excepted too, not only machines and equipment.",
    },
  },
  {
    item: "8",
    vi: "nuôi tằm",
    en: "rearing silkworms",
    note: { vi: "Phụ lục V không nêu tên nuôi tằm.", en: "Appendix V does not name silkworms." },
  },
  {
    item: "9",
    vi: "làm cỏ vườn rau sạch; thu hoạch rau, củ, quả sạch theo mùa",
    en: "weeding clean-vegetable gardens; seasonal harvest of clean vegetables, roots and fruit",
    note: {
      vi: "“Theo mùa” thuộc việc thu hoạch; “sạch” không được định nghĩa.",
      en: "“In season” belongs to the harvest; “clean” is not defined.",
    },
  },
  {
    item: "10",
    vi: "chăn thả gia súc tại nông trại",
    en: "herding livestock on a farm",
    note: { vi: "“Tại nông trại” giới hạn nơi làm việc.", en: "“On a farm” limits the place." },
  },
  {
    item: "11",
    vi: "phụ gỡ lưới cá, đan lưới cá, phơi khô thủy sản",
    en: "helping to free fishing nets, knitting nets, drying seafood",
    copies: 2,
    note: {
      vi: "“Phụ” có thể chỉ thuộc việc gỡ lưới cá; đọc với cả ba việc thì an toàn hơn.",
      en: "“Helping” may belong to freeing nets alone; with all three it is the safer reading.",
    },
  },
  {
    item: "12",
    vi: "cắt chỉ, đơm nút, thùa khuyết, đóng gói vào hộp các sản phẩm dệt thủ công",
    en: "cutting thread, sewing buttons and buttonholes, boxing hand-woven goods",
    copies: 2,
    note: {
      vi: "“Dệt thủ công” có thể giới hạn cả bốn việc, và được đọc như vậy, an toàn hơn.",
      en: "“Hand-woven” may limit all four tasks, and is read so, which is safer.",
    },
  },
];
