import type { Catalogue } from "@mangnon/schema";
import type { CliCodes } from "../codes.ts";

const didYouMean = (nearest: string | undefined): string => (nearest ? ` Có phải ý bạn là \`${nearest}\`?` : "");
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The sentences of the command's codes, in Vietnamese. */
export const vi: Catalogue<CliCodes> = {
  "cli/no-such-file": ({ file, nearest }) =>
    `Không tìm thấy tệp \`${file}\`.${didYouMean(nearest) || " Hãy kiểm tra đường dẫn."}`,
  "cli/unreadable-file": ({ file, why }) => `Không đọc được tệp \`${file}\` (${why}). Hãy kiểm tra quyền truy cập.`,
  "cli/not-utf-8": ({ file }) => `Tệp \`${file}\` không phải văn bản UTF-8. Hãy lưu lại dưới dạng UTF-8.`,
  "cli/unknown-command": ({ command, nearest }) =>
    `Không có lệnh \`${command}\`.${didYouMean(nearest)} \`mangnon --help\` liệt kê các lệnh.`,
  "cli/unknown-option": ({ option, nearest }) =>
    `Không có tùy chọn \`${option}\`.${didYouMean(nearest)} \`mangnon --help\` liệt kê các tùy chọn.`,
  "cli/bad-option": ({ option, value, expected }) =>
    `Tùy chọn \`${option}\` không thể là \`${value}\`. Hãy dùng ${list(expected)}.`,
  "cli/missing-option": ({ command, option }) => `\`mangnon ${command}\` cần \`${option}\`. Hãy thêm vào rồi chạy lại.`,
  "cli/wrong-arguments": ({ why }) => `Không đọc được các tham số: ${why}`,
  "cli/wrong-kind": ({ file, kind, expected }) =>
    `Tài liệu \`${file}\` thuộc loại \`${kind}\`; ở đây cần ${list(expected)}.`,
  "cli/no-such-record": ({ file, record, nearest }) =>
    `Bộ dữ liệu \`${file}\` không có bản ghi \`${record}\`, hoặc bản ghi đã bị loại.${didYouMean(nearest)}`,
  "cli/no-such-disaggregation": ({ name, nearest, known }) =>
    `Không thể phân tổ bộ dữ liệu theo \`${name}\`.${didYouMean(nearest)} Bản mô tả liệt kê ${list(known) || "không có mục nào"} ở \`disaggregations\`.`,
  "cli/not-a-class-ratio": ({ indicator }) =>
    `Chỉ tiêu \`${indicator}\` là tỷ số của các số báo cáo, không tính được từ bản ghi. Hãy dùng bộ dữ liệu loại \`observations\` với \`mangnon assess\`.`,
  "cli/bad-plugin": ({ plugin, why }) => `Không dùng được phần mở rộng \`${plugin}\`: ${why}`,
  "cli/faulty-document": ({ file }) => `Tài liệu \`${file}\` có lỗi, đã liệt kê ở trên. Hãy sửa rồi chạy lại.`,
};
