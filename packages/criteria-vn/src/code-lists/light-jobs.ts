import type { CodeList, LocalizedText } from "@mangnon/schema";
import { circularItem } from "../citations/circular-09-2020.ts";

type Code = CodeList["codes"][number];

const light = (item: number, vi: string, en: string, note?: LocalizedText): Code => ({
  code: `tt09.II.${item}`,
  label: { vi, en },
  sources: [{ ...circularItem("II", item), ...(note === undefined ? {} : { note }) }],
});

/** The reading of item 4 that its words leave open. */
const toxicStages: LocalizedText = {
  vi: "Câu chữ có thể chỉ loại trừ ba nghề cuối (vẽ tranh sơn mài, se nhang, làm vàng mã); ở đây hiểu theo nghĩa rộng: công đoạn có hóa chất độc hại của nghề nào trong mục cũng bị loại trừ.",
  en: "The words may except the last three crafts only (lacquer painting, incense, votive paper); the wide reading is taken here: a stage with toxic chemicals is excepted in each craft of the item.",
};

/** "Dụng cụ" stands beside machines and equipment. */
const packingTools: LocalizedText = {
  vi: "“Dụng cụ đóng gói” cũng bị loại trừ, không chỉ máy và thiết bị.",
  en: "Packing tools are excepted too, not only machines and equipment.",
};

/** The closed list of light jobs for those aged 13 to under 15. What its two exceptions leave out has codes of its own. */
export const lightJobs: readonly Code[] = [
  light(1, "biểu diễn nghệ thuật", "performing arts"),
  light(2, "vận động viên thể thao", "athlete"),
  light(3, "lập trình phần mềm", "software programming"),
  light(
    4,
    "các nghề truyền thống: chấm men gốm; cưa vỏ trai; làm giấy dó; làm nón lá; chấm nón; dệt chiếu; làm trống; dệt thổ cẩm; thêu thổ cẩm; làm bún gạo; làm miến; làm giá đỗ; làm bánh đa; dệt tơ tằm; se sợi hoa sen; vẽ tranh sơn mài, se nhang, làm vàng mã (trừ các công đoạn có sử dụng hóa chất độc hại như sơn ta, hóa chất tẩy rửa, hóa chất dùng để ướp màu, hóa chất tạo mùi, tạo tàn nhang cong…)",
    "traditional crafts: dotting ceramic glaze; sawing mussel shell; making dó paper; making palm-leaf hats; stitching hats; weaving mats; making drums; weaving or embroidering brocade; making rice vermicelli, glass noodles, bean sprouts or rice crackers; weaving silk; spinning lotus thread; lacquer painting, rolling incense, making votive paper (except stages using toxic chemicals such as raw lacquer, cleaning agents, colour-soaking, scent and curled-ash chemicals)",
    toxicStages,
  ),
  light(
    5,
    "các nghề thủ công mỹ nghệ: thêu ren; mộc mỹ nghệ; làm lược sừng; làm tranh dân gian (tranh Đông Hồ, tranh Hàng Trống…); nặn tò he; làm tranh khắc gỗ, biểu tranh lụa; nhặt vỏ sò, điệp để gắn trên tranh mỹ nghệ; mài đánh bóng tranh mỹ nghệ; xâu chuỗi tràng hạt kết cườm, đánh bóng trang sức mỹ nghệ; làm rối búp bê; làm thiếp mừng các sản phẩm từ giấy nghệ thuật trang trí trên thiếp mừng; làm khung tranh mô hình giấy, hộp giấy, túi giấy",
    "fine handicrafts: lace embroidery; fine joinery; horn combs; folk pictures (Đông Hồ, Hàng Trống…); dough figures; wood-block pictures, mounting silk pictures; picking shells for art pictures; grinding and polishing art pictures; threading beads, polishing craft jewellery; puppets and dolls; greeting cards and paper ornaments for them; paper frames, models, boxes and bags",
  ),
  light(
    6,
    "đan lát, làm các đồ gia dụng, đồ thủ công mỹ nghệ từ nguyên liệu tự nhiên như: mây, tre, nứa, dừa, chuối, bèo lục bình, đay, cói, quế, guột, đót, lá nón",
    "plaiting, and making household or craft goods from natural materials such as rattan, bamboo, coconut, banana, water hyacinth, jute, sedge, cinnamon, fern, đót grass, hat palm leaf",
  ),
  light(
    7,
    "gói nem, gói kẹo, gói bánh (trừ việc vận hành hoặc sử dụng các máy, thiết bị, dụng cụ đóng gói)",
    "wrapping nem, sweets or cakes (except operating or using packing machines, equipment or tools)",
    packingTools,
  ),
  light(8, "nuôi tằm", "rearing silkworms"),
  light(
    9,
    "làm cỏ vườn rau sạch; thu hoạch rau, củ, quả sạch theo mùa",
    "weeding clean-vegetable gardens; seasonal harvest of clean vegetables, roots and fruit",
  ),
  light(10, "chăn thả gia súc tại nông trại", "herding livestock on a farm"),
  light(
    11,
    "phụ gỡ lưới cá, đan lưới cá, phơi khô thủy sản",
    "helping to free fishing nets, knitting nets, drying seafood",
  ),
  light(
    12,
    "cắt chỉ, đơm nút, thùa khuyết, đóng gói vào hộp các sản phẩm dệt thủ công",
    "cutting thread, sewing buttons and buttonholes, boxing hand-woven goods",
  ),
];

/**
 * What the exceptions of items 4 and 7 leave out. It is no light work, and it is asked beside the items: otherwise
 * somebody who knows only the craft would pass for a light job.
 */
export const exceptedFromLightJobs: readonly Code[] = [
  {
    code: "tt09.II.4-except",
    label: {
      vi: "công đoạn có sử dụng hóa chất độc hại của nghề truyền thống (phần loại trừ ở mục 4, Phụ lục II)",
      en: "a stage of a traditional craft that uses toxic chemicals (what item 4 of Appendix II excepts)",
    },
    sources: [{ ...circularItem("II", 4), note: toxicStages }],
  },
  {
    code: "tt09.II.7-except",
    label: {
      vi: "gói nem, gói kẹo, gói bánh bằng máy, thiết bị, dụng cụ đóng gói (phần loại trừ ở mục 7, Phụ lục II)",
      en: "wrapping nem, sweets or cakes with packing machines, equipment or tools (what item 7 of Appendix II excepts)",
    },
    sources: [{ ...circularItem("II", 7), note: packingTools }],
  },
];
