import type { Catalogue } from "@mangnon/schema";
import type { TabularCodes } from "../codes.ts";

const delimiters: Readonly<Record<string, string>> = {
  ",": "dấu phẩy",
  ";": "dấu chấm phẩy",
  "\t": "dấu tab",
};

const named = (delimiter: string): string => delimiters[delimiter] ?? delimiter;

/** The sentences of the adapter's codes, in Vietnamese. */
export const vi: Catalogue<TabularCodes> = {
  "tabular/ragged-row": ({ row, line, fields, expected }) =>
    `Hàng ${row} (dòng ${line}) có ${fields} ô trong khi tiêu đề có ${expected} cột: hàng này bị bỏ ra. Hãy tìm chỗ thừa hoặc thiếu dấu phân cách.`,
  "tabular/stray-quote": ({ row, line }) =>
    `Hàng ${row} (dòng ${line}) có chữ đứng sau dấu ngoặc kép đóng: hàng này bị bỏ ra. Hãy viết gấp đôi dấu ngoặc kép nằm trong ô.`,
  "tabular/empty-file": ({ file }) =>
    `Tệp \`${file}\` trống: không có cả hàng tiêu đề. Hãy kiểm tra lại tệp.`,
  "tabular/not-utf-8": ({ file, byte, line }) =>
    `Tệp \`${file}\` không phải UTF-8: byte thứ ${byte}, ở dòng ${line}, không thuộc ký tự nào. Hãy lưu lại dưới dạng "CSV UTF-8".`,
  "tabular/utf-16": ({ file }) =>
    `Tệp \`${file}\` dùng mã UTF-16, không phải UTF-8. Hãy lưu lại dưới dạng "CSV UTF-8".`,
  "tabular/workbook": ({ file }) =>
    `Tệp \`${file}\` là sổ tính (hoặc tệp nén ZIP), không phải CSV. Hãy mở ra và lưu trang tính dưới dạng "CSV UTF-8".`,
  "tabular/wrong-delimiter": ({ file, delimiter, found }) =>
    `Tiêu đề của tệp \`${file}\` chỉ có một cột khi tách bằng ${named(delimiter)}, nhưng có nhiều cột khi tách bằng ${named(found)}. Hãy đặt \`delimiter\` là ${named(found)}.`,
  "tabular/duplicate-header": ({ file, header, columns }) =>
    `Tệp \`${file}\` có tiêu đề \`${header}\` nhiều hơn một lần: ở các cột ${columns.join(", ")}. Hãy đổi tên, chỉ giữ lại một.`,
  "tabular/unclosed-quote": ({ file, row, line }) =>
    `Tệp \`${file}\` mở dấu ngoặc kép ở hàng ${row} (dòng ${line}) mà không đóng đúng chỗ. Hãy đóng lại, hoặc viết gấp đôi dấu ngoặc kép nằm trong ô.`,
  "tabular/field-too-long": ({ file, row, line, limit }) =>
    `Tệp \`${file}\` có một ô dài hơn ${limit} ký tự ở hàng ${row} (dòng ${line}). Hãy kiểm tra dấu ngoặc kép và dấu phân cách ở đó.`,
  "tabular/row-too-long": ({ file, row, line, limit }) =>
    `Tệp \`${file}\` có hơn ${limit} ký tự ở hàng ${row} (dòng ${line}). Hãy kiểm tra xem đây có phải tệp văn bản có xuống dòng không.`,
};
