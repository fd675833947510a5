import type { ComplianceWords } from "./words.ts";

export const complianceVi: ComplianceWords = {
  title: (list, on) => `${list}, vào ngày ${on}`,
  summaries: {
    "breaches-found": "có vi phạm",
    "none-found": "không thấy vi phạm nghĩa vụ nào trong danh mục này",
    "nothing-applies":
      "không nghĩa vụ nào trong danh mục này có hiệu lực vào ngày đó và áp dụng cho hồ sơ này",
    undetermined: "chưa xác định: chưa chắc chắn có vi phạm, và còn nghĩa vụ chưa đủ thông tin để xét",
  },
  counted: ({ breached, open, outOfForce }) =>
    [
      ...(breached > 0 ? [`${breached} nghĩa vụ bị vi phạm`] : []),
      ...(open > 0 ? [`${open} chưa xác định`] : []),
      ...(outOfForce > 0 ? [`${outOfForce} không có hiệu lực vào ngày đó`] : []),
    ].join(", "),
  headings: {
    urgent: "KHẨN CẤP: dấu hiệu phải xử lý ngay",
    breach: "Vi phạm",
    warning: "Cảnh báo: có thể có dấu hiệu tội phạm; chỉ cơ quan có thẩm quyền mới kết luận",
  },
  open: "Chưa xác định",
  provision: "điều khoản",
  because: "vì",
  penalty: (regime) => `mức phạt tiền theo ${regime}`,
  individual: (amounts) => `cá nhân: ${amounts}`,
  organisation: (amounts) => `tổ chức: ${amounts}`,
  amounts: (min, max, unit) => `từ ${min} ${unit} đến ${max} ${unit}`,
  notSeen: "chưa thấy mức tiền",
  bandSince: (since) => `cho hành vi từ ${since}`,
  noPenalty: "mức phạt: chưa thấy quy định cho nghĩa vụ này",
  noBand: "chưa thấy mức cho hành vi vào ngày đó",
  transition: (on) => `chuyển tiếp (luật từ ${on})`,
  note: "cách hiểu",
  remedy: { breach: "để đúng pháp luật", warning: "việc cần làm", urgent: "việc phải làm ngay" },
  lawful: "Điều sẽ làm hết mọi vi phạm đã thấy:",
  ask: "Để xác định những gì còn lại, cần hỏi:",
  nothingToAsk: "không có thông tin nào hỏi thêm được để xác định",
  notVerdict:
    "Đây là kết quả áp dụng quy tắc lên thông tin đã ghi, không phải quyết định của cơ quan có thẩm quyền.",
  separator: ".",
};
