import type { Entry } from "../entry.ts";
import { columnsInDoubt } from "./loads.ts";

/** Appendix III, items 61 to 69, but for the rows of the table of item 68. */
export const items61to69: readonly Entry[] = [
  { item: "61", vi: "làm việc trong thùng chìm", en: "caisson work" },
  {
    item: "62",
    vi: "nạo vét cống ngầm, công việc phải ngâm mình thường xuyên dưới nước bẩn hôi thối",
    en: "dredging sewers; work regularly immersed in foul water",
    note: { vi: "“Thường xuyên” không có số giờ.", en: "“Regularly” has no number of hours." },
  },
  { item: "63", vi: "sản xuất photpho vàng", en: "producing yellow phosphorus" },
  {
    item: "64",
    vi: "mổ tử thi, liệm mai táng người chết, bốc mồ mả, các công việc trong nhà xác",
    en: "autopsy, shrouding, burial, exhumation, mortuary work",
    note: { vi: "Có lẽ thiếu dấu phẩy sau “liệm”.", en: "A comma is probably missing after “shrouding”." },
  },
  {
    item: "65",
    vi: "nhặt hoặc phân loại rác thải, chất thải, các chất thải hoặc phế liệu",
    en: "picking or sorting rubbish, waste or scrap",
    note: {
      vi: "“Chất thải, các chất thải” lặp lại trong bản chép; nghĩa vẫn rõ.",
      en: "“Waste” stands twice in the copy; the sense is clear.",
    },
  },
  {
    item: "66",
    vi: "công việc tiếp xúc với hơi thuốc gây mê hàng ngày, làm việc ở khoa hồi sức cấp cứu, khoa chống nhiễm khuẩn, kiểm soát nhiễm khuẩn ở khoa lây của các cơ sở y tế, các trung tâm truyền máu, các cơ sở sản xuất vắcxin phòng bệnh, tham gia dập tắt các ổ dịch, làm việc ở khu điều trị bằng sóng ngắn, siêu âm",
    en: "daily contact with anaesthetic vapour; work in intensive care and emergency, infection control and infectious wards; blood centres; vaccine plants; outbreak control; areas of short-wave or ultrasound treatment",
    note: {
      vi: "“Hàng ngày” thuộc vế đầu; vế về khoa lây không rõ về ngữ pháp.",
      en: "“Daily” belongs to the first part; the grammar of the part on infectious wards is loose.",
    },
  },
  {
    item: "67",
    vi: "lắp dựng, tháo dỡ hoặc thay đổi giàn giáo",
    en: "erecting, dismantling or altering scaffolding",
  },
  {
    item: "68",
    vi: "công việc phải mang, vác, nâng các vật nặng vượt quá thể trạng lao động chưa thành niên",
    en: "carrying, shouldering, lifting loads beyond a minor's physique",
    note: columnsInDoubt,
  },
  {
    item: "69",
    vi: "phân loại, tái chế các sản phẩm có chứa than chì",
    en: "sorting or recycling products containing graphite",
    note: {
      vi: "“Than chì” là graphit, không phải than đá hay chì.",
      en: "Graphite is meant, neither coal nor lead.",
    },
  },
];
