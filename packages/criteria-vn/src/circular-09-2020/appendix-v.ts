import type { Entry } from "./entry.ts";

/** The 21 jobs in which overtime is allowed at 15 to under 18 (part I), and the 2 with night work (part II). */
export const appendixV: readonly Entry[] = [
  { item: "I.1", vi: "biểu diễn nghệ thuật", en: "performing arts", copies: 3 },
  { item: "I.2", vi: "vận động viên thể thao", en: "athlete", copies: 3 },
  { item: "I.3", vi: "viết văn, viết báo", en: "writing, journalism", copies: 3 },
  { item: "I.4", vi: "lập trình phần mềm", en: "software programming", copies: 3 },
  {
    item: "I.5",
    vi: "các nghề truyền thống: chấm men gốm; làm giấy dó; làm nón lá; se nhang; chấm nón; dệt chiếu; làm trống; dệt thổ cẩm; thêu thổ cẩm; làm bún gạo; làm miến; làm giá đỗ; làm bánh đa; dệt tơ tằm; se sợi hoa sen",
    en: "traditional crafts: dotting ceramic glaze; making dó paper; making palm-leaf hats; rolling incense; stitching or dotting hats; weaving mats; making drums; weaving or embroidering brocade; making rice vermicelli, glass noodles, bean sprouts or rice crackers; weaving silk; spinning lotus thread",
    copies: 3,
    note: {
      vi: "Hẹp hơn mục 4 Phụ lục II (không có cưa vỏ trai, vẽ tranh sơn mài, làm vàng mã) và không loại trừ công đoạn có hóa chất độc hại.",
      en: "Narrower than item 4 of Appendix II (no shell sawing, lacquer painting, votive paper), and stages with toxic chemicals are not excepted.",
    },
  },
  {
    item: "I.6",
    vi: "các nghề thủ công mỹ nghệ: thêu ren; mộc mỹ nghệ; làm lược sừng; làm tranh dân gian (tranh Đông Hồ, tranh Hàng Trống…); nặn tò he; làm tranh khắc gỗ, biểu tranh lụa; nhặt vỏ sò, điệp... để gắn trên tranh mỹ nghệ; xâu chuỗi tràng hạt kết cườm; làm rối búp bê; làm thiếp mừng các sản phẩm từ giấy nghệ thuật trang trí trên thiếp mừng; làm khung tranh mô hình giấy, hộp giấy, túi giấy",
    en: "fine handicrafts: lace embroidery; fine joinery; horn combs; folk pictures (Đông Hồ, Hàng Trống…); dough figures; wood-block pictures, mounting silk pictures; picking shells and the like for art pictures; threading beads; puppets and dolls; greeting cards and paper ornaments for them; paper frames, models, boxes and bags",
    copies: 3,
    note: {
      vi: "Hẹp hơn mục 5 Phụ lục II (không có hai việc đánh bóng).",
      en: "Narrower than item 5 of Appendix II (without the two polishing jobs).",
    },
  },
  {
    item: "I.7",
    vi: "đan lát, làm các đồ gia dụng, đồ thủ công mỹ nghệ từ nguyên liệu tự nhiên như: mây, tre, nứa, dừa, chuối, bèo lục bình, đay, cói, quế, guột, đót, lá nón",
    en: "plaiting, and making household or craft goods from natural materials such as rattan, bamboo, coconut, banana, water hyacinth, jute, sedge, cinnamon, fern, đót grass, hat palm leaf",
    copies: 3,
  },
  {
    item: "I.8",
    vi: "gói nem, gói kẹo, gói bánh (trừ trường hợp vận hành hoặc sử dụng các máy, thiết bị, dụng cụ đóng gói)",
    en: "wrapping nem, sweets or cakes (except where packing machines, equipment or tools are operated or used)",
    copies: 3,
    note: { vi: "“Dụng cụ đóng gói” cũng bị loại trừ.", en: "Packing tools are excepted too." },
  },
  {
    item: "I.9",
    vi: "cắt chỉ, đơm nút, thùa khuyết, đóng gói vào hộp các sản phẩm dệt thủ công",
    en: "cutting thread, sewing buttons and buttonholes, boxing hand-woven goods",
    copies: 3,
  },
  {
    item: "I.10",
    vi: "đưa tin, thư bưu phẩm, bưu kiện; đóng gói bưu phẩm",
    en: "delivering news, mail and parcels; packing mail",
    copies: 3,
    note: {
      vi: "Có lẽ thiếu dấu phẩy sau “thư”. Mức dung tích xe ở mục 32 Phụ lục III vẫn áp dụng khi giao hàng.",
      en: "A comma is probably missing after “mail”. The engine limit of Appendix III, item 32, still binds whoever delivers.",
    },
  },
  {
    item: "I.11",
    vi: "bán hàng tận nhà; bán hàng qua điện thoại; bán hàng trực tuyến",
    en: "door-to-door, telephone or online sales",
    copies: 3,
  },
  {
    item: "I.12",
    vi: "đánh giày; chế biến, bán hàng thực phẩm trên hè phố",
    en: "shoe-shining; making or selling food on the pavement",
  },
  {
    item: "I.13",
    vi: "gia sư; quét dọn, giúp việc trong các gia đình; phụ giúp vệ sinh nhà cửa",
    en: "tutoring; sweeping or domestic help in families; helping to clean houses",
  },
  {
    item: "I.14",
    vi: "bảo vệ, trông xe các cơ quan, doanh nghiệp, nhà hàng",
    en: "guarding, or minding vehicles, at offices, firms or restaurants",
  },
  {
    item: "I.15",
    vi: "thu tiền từ máy bán hàng tự động, ghi số từ các đồng hồ; thu ngân, bán hàng trong siêu thị",
    en: "collecting from vending machines, reading meters; supermarket cashier or sales",
  },
  {
    item: "I.16",
    vi: "công việc trong nhà hàng, quán ăn, quán cà phê: lễ tân, pha chế đồ uống, phụ bàn, phụ bếp, đầu bếp, tạp vụ",
    en: "work in restaurants, eateries or cafés: reception, preparing drinks, table or kitchen help, cook, odd jobs",
    note: {
      vi: "Sáu vai là danh sách đóng. Quán bar, khách sạn, karaoke vẫn bị cấm theo điểm d khoản 2 Điều 147; bán rượu gặp điểm b khoản 1.",
      en: "The six roles are a closed list. Bars, hotels and karaoke stay prohibited by article 147, clause 2, point d; serving alcohol meets clause 1, point b.",
    },
  },
  {
    item: "I.17",
    vi: "công việc văn phòng: photo, đánh máy, trực điện thoại",
    en: "office work: photocopying, typing, telephone",
    note: { vi: "Ba việc là danh sách đóng.", en: "The three tasks are a closed list." },
  },
  {
    item: "I.18",
    vi: "dịch vụ bán hàng: quần áo, giày dép, sách báo, tạp hóa",
    en: "retail: clothes, shoes, books and papers, groceries",
  },
  {
    item: "I.19",
    vi: "sơ chế nông sản: phân loại, gọt vỏ, bóc vỏ, tách nhân, đóng gói",
    en: "preparing farm produce: sorting, paring, peeling, taking out kernels, packing",
  },
  {
    item: "I.20",
    vi: "làm cỏ vườn rau sạch; thu hoạch rau, củ, quả sạch theo mùa",
    en: "weeding clean-vegetable gardens; seasonal harvest of clean vegetables, roots and fruit",
  },
  {
    item: "I.21",
    vi: "nuôi gia súc, gia cầm, nuôi giun, dế, côn trùng không độc hại, nguy hiểm",
    en: "rearing livestock, poultry, worms, crickets or harmless insects",
    note: { vi: "“Không độc hại, nguy hiểm” thuộc côn trùng.", en: "“Harmless” belongs to insects." },
  },
  {
    item: "II.1",
    vi: "biểu diễn nghệ thuật",
    en: "performing arts",
    note: {
      vi: "Ban đêm là từ 22 giờ đến 6 giờ sáng hôm sau (Điều 106 Bộ luật Lao động).",
      en: "Night is from 22:00 to 06:00 (article 106 of the Labour Code).",
    },
  },
  {
    item: "II.2",
    vi: "vận động viên thể thao",
    en: "athlete",
    note: {
      vi: "Ban đêm là từ 22 giờ đến 6 giờ sáng hôm sau (Điều 106 Bộ luật Lao động).",
      en: "Night is from 22:00 to 06:00 (article 106 of the Labour Code).",
    },
  },
];
