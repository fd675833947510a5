import type { CompareWords, Told } from "./compare-words.ts";

const withShare = ({ count, share }: Told): string =>
  share === undefined ? String(count) : `${count} (${share})`;

export const compareWordsVi: CompareWords = {
  first: "Thứ nhất",
  second: "Thứ hai",
  when: ({ period, territory, asOf }) => `kỳ ${period}, địa bàn ${territory} (theo địa giới ngày ${asOf})`,
  corner: "thứ nhất ↓  thứ hai →",
  all: "tất cả",
  noRecords: "Không có hồ sơ nào để so sánh.",
  summary: ({ all, same, other, undetermined }) =>
    `${all} hồ sơ: ${withShare(same)} thuộc cùng một lớp theo cả hai định nghĩa, ${withShare(other)} thuộc lớp khác, ${withShare(undetermined)} chưa xác định theo ít nhất một định nghĩa.`,
  noSharedClass: "Hai định nghĩa không có lớp nào cùng tên: mọi cặp lớp đều được nêu dưới đây.",
  marks: (kind) =>
    `Nhóm có dấu \`?\` có thể thuộc một trong các lớp được nêu. Trong ngoặc: tỷ trọng trong tổng ${kind === "weights" ? "quyền số; các tỷ lệ ở phần điều kiện bên dưới tính theo số hồ sơ" : "số hồ sơ"}.`,
  weightless: (count) => `${count} hồ sơ không có quyền số, mỗi hồ sơ được tính là 1.`,
  outOfScope: "ngoài phạm vi của định nghĩa",
  pair: ({ count, share, first, second, by, bySecond }) =>
    `${count} hồ sơ${share === undefined ? "" : ` (${share})`}: ${first} theo \`${by}\`, ${second} theo \`${bySecond}\``,
  mayBe: (classes) => `chưa xác định (${classes})`,
  against: {
    "same-by-first": ({ count, by }) => `Điểm khác với ${count} hồ sơ khác có cùng kết quả theo \`${by}\`:`,
    "all-others": ({ count }) => `Điểm khác với ${count} hồ sơ còn lại:`,
  },
  inCommon: "Điểm chung của các hồ sơ này:",
  alike: "  không có điều kiện nào trong các điều kiện mà hai định nghĩa nêu",
  answers: { true: "đúng", false: "sai", unknown: "chưa biết" },
  criterion: ({ answer, here, others, label }) =>
    `${answer} ở ${here}${others === undefined ? "" : ` (các hồ sơ kia: ${others})`}: ${label}`,
  causes: (by) => `Vì sao chưa xác định theo \`${by}\` (mỗi hồ sơ được tính ở từng nguyên nhân của nó):`,
  moreCriteria: (count) => `… và ${count} điều kiện khác`,
  morePairs: (count) => `… và ${count} cặp nhỏ hơn: \`--format json\` nêu tất cả.`,
};
