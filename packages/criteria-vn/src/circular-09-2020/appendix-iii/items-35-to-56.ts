import type { Entry } from "../entry.ts";

/** Appendix III, items 35 to 56. */
export const items35to56: readonly Entry[] = [
  {
    item: "35",
    vi: "các công việc trên tàu đi biển, trừ trường hợp đủ 16 tuổi trở lên",
    en: "any work on sea-going ships, except from 16 years of age",
    note: {
      vi: "Ngoại lệ duy nhất theo tuổi của Phụ lục III. Từ đủ 16 tuổi mục này không cấm, nhưng các mục khác và điểm g khoản 1 Điều 147 vẫn cấm.",
      en: "The only exception by age in Appendix III. From 16 this item does not prohibit, but other items and article 147, clause 1, point g, still do.",
    },
  },
  { item: "36", vi: "lắp đặt giàn khoan", en: "erecting drilling rigs" },
  { item: "37", vi: "làm việc ở giàn khoan trên biển", en: "working on offshore rigs" },
  {
    item: "38",
    vi: "công việc gác tàu, trông tàu trong âu, triền đà",
    en: "guarding or watching ships in dock or slipway",
  },
  { item: "39", vi: "khoan thăm dò giếng dầu và khí", en: "exploration drilling of oil and gas wells" },
  {
    item: "40",
    vi: "khoan thăm dò, khoan nổ mìn, bắn mìn",
    en: "exploration drilling, blast-hole drilling, shot firing",
  },
  { item: "41", vi: "cán ép tấm da lớn, cứng", en: "rolling or pressing large hard hides" },
  { item: "42", vi: "tráng paraphin trong bể rượu", en: "paraffin coating in wine tanks" },
  {
    item: "43",
    vi: "lưu hoá, hình thành, bốc dỡ sản phẩm cao su cỡ lớn như: thùng, két nhiên liệu, lốp ô tô",
    en: "vulcanising, forming, handling large rubber goods: drums, fuel tanks, car tyres",
    note: { vi: "“Như”: các sản phẩm chỉ là ví dụ.", en: "The products are examples." },
  },
  {
    item: "44",
    vi: "công việc tiếp xúc với xăng, dầu trong hang, hầm: giao nhận, bảo quản, vận hành máy bơm và đo xăng, dầu",
    en: "petrol or oil work in caves or tunnels: handover, storage, pumps, gauging",
  },
  {
    item: "45",
    vi: "đốt lò sinh khí nấu thuỷ tinh, thổi thuỷ tinh bằng miệng",
    en: "firing gas furnaces for glass; mouth glass-blowing",
  },
  {
    item: "46",
    vi: "châm lửa cho máy đốt dầu tiêu thụ từ 400 l/h",
    en: "lighting oil burners that use from 400 l/h",
    note: {
      vi: "“Từ” không có “trở lên”; hiểu là từ mức này trở lên.",
      en: "“From” without “upwards”; read as this level or more.",
    },
  },
  {
    item: "47",
    vi: "các công việc đóng mới và sửa chữa phương tiện thủy phải mang vác, gá đặt vật gia công có trọng lượng từ 20kg trở lên",
    en: "building and repairing vessels where workpieces of 20 kg or more are carried or set",
    note: {
      vi: "Một mức cho nam, nữ và mọi tuổi; mục 68 có thể nghiêm hơn.",
      en: "One level for both sexes and every age; item 68 may be stricter.",
    },
  },
  {
    item: "48",
    vi: "vận hành lò đốt rác và xử lý nước thải",
    en: "operating waste incinerators and treating waste water",
    note: { vi: "“Và” được hiểu là “hoặc”.", en: "“And” is read as “or”." },
  },
  { item: "49", vi: "nấu, tẩy rửa bột giấy bằng clo", en: "cooking or bleaching pulp with chlorine" },
  {
    item: "50",
    vi: "lắp đặt sửa chữa đường dây điện trong cống ngầm hoặc trên cột ngoài trời, đường dây điện cao thế, lắp dựng cột điện cao thế",
    en: "installing or repairing power lines in ducts, on outdoor poles, high-voltage lines; erecting high-voltage poles",
    note: { vi: "“Cao thế” không có con số.", en: "“High voltage” has no number." },
  },
  {
    item: "51",
    vi: "lắp đặt, sửa chữa cáp ngầm, cáp treo của đường dây điện thông tin",
    en: "installing or repairing underground or aerial telecom cable",
  },
  {
    item: "52",
    vi: "vận hành, trực các trạm điện hạ áp, trung áp và cao áp",
    en: "operating or attending low-, medium-, high-voltage stations",
  },
  {
    item: "53",
    vi: "kiểm tra, sửa chữa và xử lý các mạch điện có điện thế 700 V trong trường hợp dòng điện một chiều; trên 220V trong trường hợp dòng điện xoay chiều và các vật duy trì mạch điện đó",
    en: "checking, repairing and handling circuits of 700 V direct current or above 220 V alternating current, and what sustains the circuit",
    note: {
      vi: "Dòng điện một chiều không nêu dấu so sánh; hiểu là từ 700 V trở lên. Dòng điện xoay chiều phải trên 220 V: đúng 220 V nằm ngoài.",
      en: "No comparison is stated for direct current; read as 700 V or more. Alternating current must be above 220 V: exactly 220 V is outside.",
    },
  },
  {
    item: "54",
    vi: "công việc ở đài phát thanh, phát sóng tần số rađiô như đài phát thanh, phát hình và trạm rađa, trạm vệ tinh viễn thông... bị ảnh hưởng bởi điện từ trường vượt quá tiêu chuẩn cho phép",
    en: "work at radio, television, radar and satellite stations affected by an electromagnetic field above the standard",
    note: {
      vi: "Tiêu chuẩn nằm ở văn bản khác, ở đây không có con số; các loại đài, trạm chỉ là ví dụ.",
      en: "The standard stands elsewhere, there is no number here; the kinds of station are examples.",
    },
  },
  {
    item: "55",
    vi: "sửa chữa lò, thùng, tháp kín, đường ống trong sản xuất hoá chất",
    en: "repairing furnaces, vessels, closed towers, pipes in chemical production",
  },
  {
    item: "56",
    vi: "các công việc tiếp xúc dung môi hữu cơ như: ngâm tẩm tà vẹt, trải nhũ tương giấy ảnh, in hoa trên màng mỏng, in nhãn trên giấy láng mỏng, cán ép nhựa phenon, vận hành nồi đa tụ keo phenon",
    en: "organic-solvent work such as soaking sleepers, photo emulsion, printing on film, labels on glazed paper, pressing phenol resin, phenol-glue kettles",
    note: {
      vi: "“Như”: các việc chỉ là ví dụ. “Phenon” có lẽ là “phenol”.",
      en: "The tasks are examples. “Phenon” is probably “phenol”.",
    },
  },
];
