// Jobs and places as an officer would write them. register-2025.yaml says which entry of which list each is.

/** Light jobs of Appendix II of Circular 09/2020. */
export const lightJobs = [
  ["phụ gỡ lưới, phơi khô thủy sản", 6],
  ["thu hoạch rau quả sạch theo mùa", 6],
  ["chăn thả gia súc tại nông trại", 4],
  ["đan lát từ nguyên liệu tự nhiên", 3],
  ["gói bánh, gói kẹo", 2],
  ["dệt thổ cẩm", 2],
  ["chấm men gốm", 1],
];

/** Jobs for those aged 15 and over. Appendix V of the circular lists the first four for overtime. */
export const olderJobs = [
  ["phụ bàn, phụ bếp quán ăn", 7],
  ["bán hàng tạp hóa, quần áo", 5],
  ["phân loại, bóc vỏ nông sản", 5],
  ["chế biến, bán thức ăn trên hè phố", 2],
  ["thu hoạch rau quả sạch theo mùa", 3],
  ["chăn thả gia súc tại nông trại", 2],
  ["việc khác", 8],
];

/** Work that article 147 of the Labour Code forbids before 18. */
export const prohibitedJobs = [
  ["mang vác nặng quá sức", 5],
  ["đánh bắt hải sản xa bờ", 5],
  ["hàn kim loại", 3],
  ["nhặt, phân loại rác thải", 3],
  ["bảo trì máy móc", 2],
];

/** Jobs that Appendix V lists only in part: the form asks for the very job. */
export const partlyListed = new Set(["chăn thả gia súc tại nông trại", "dệt thổ cẩm", "chấm men gốm"]);

export const places = [
  ["tại nhà", 6],
  ["cơ sở sản xuất, kinh doanh", 5],
  ["nơi khác", 3],
];

export const prohibitedPlaces = [
  ["công trường xây dựng", 5],
  ["quán karaoke, nhà nghỉ", 2],
  ["cơ sở giết mổ gia súc", 1],
];
