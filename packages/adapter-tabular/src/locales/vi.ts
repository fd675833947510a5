import type { Catalogue } from "@mangnon/schema";
import type { TabularCodes, WorkbookMeasure } from "../codes.ts";

const delimiters: Readonly<Record<string, string>> = {
  ",": "dấu phẩy",
  ";": "dấu chấm phẩy",
  "\t": "dấu tab",
};

const named = (delimiter: string): string => delimiters[delimiter] ?? delimiter;

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

const tooLarge: Readonly<Record<WorkbookMeasure, (limit: number) => string>> = {
  file: (limit) => `lớn hơn ${megabytes(limit)}`,
  parts: (limit) => `có hơn ${limit} phần`,
  part: (limit) => `có một phần lớn hơn ${megabytes(limit)} khi giải nén`,
  "all-parts": (limit) => `lớn hơn ${megabytes(limit)} khi giải nén`,
  ratio: (limit) => `có một phần phình ra hơn ${limit} lần khi giải nén`,
};

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
    `Tệp \`${file}\` là sổ tính Excel (hoặc tệp nén ZIP), không phải CSV. Với tệp \`.xlsx\` hãy viết \`adapter: xlsx\` trong bản mô tả, hoặc lưu trang tính dưới dạng "CSV UTF-8".`,
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

  "tabular/error-cell": ({ cell, error }) =>
    `Ô \`${cell}\` có lỗi ${error}, không phải giá trị: coi là chưa biết. Hãy sửa công thức, hoặc xoá trống ô nếu không có ghi chép.`,
  "tabular/formula-without-value": ({ cell }) =>
    `Ô \`${cell}\` có công thức chưa từng được tính: coi là chưa biết. Hãy mở tệp bằng Excel rồi lưu lại.`,
  "tabular/number-too-long": ({ cell, digits }) =>
    `Ô \`${cell}\` có số dài hơn ${digits} chữ số; Excel chỉ giữ được chừng ấy, các chữ số sau đã mất: coi là chưa biết. Hãy định dạng cột là văn bản rồi gõ lại.`,
  "tabular/percent-cell": ({ cell }) =>
    `Ô \`${cell}\` có định dạng phần trăm; Excel lưu 85% là 0.85 nên không biết ý nào đúng: coi là chưa biết. Hãy định dạng cột là số và ghi đúng như bản mô tả cần.`,
  "tabular/no-such-date": ({ cell }) =>
    `Ô \`${cell}\` có định dạng ngày giờ nhưng số trong ô không phải ngày nào: coi là chưa biết. Hãy gõ lại ngày.`,
  "tabular/unreadable-cell": ({ cell }) =>
    `Ô \`${cell}\` chứa nội dung mà Excel không ghi như vậy: coi là chưa biết. Hãy gõ lại giá trị bằng Excel rồi lưu tệp.`,
  "tabular/hidden-rows": ({ sheet, rows }) =>
    `Trang tính \`${sheet}\` có ${rows} hàng bị ẩn hoặc bị lọc, vẫn được đọc như các hàng khác. Hãy xoá những hàng không dùng.`,
  "tabular/merged-cells": ({ sheet, range, ranges }) =>
    `Trang tính \`${sheet}\` có ô gộp dưới hàng tiêu đề (${ranges} chỗ, đầu tiên là \`${range}\`): chỉ ô đầu có giá trị, các ô khác trống. Hãy bỏ gộp và điền vào từng hàng.`,
  "tabular/cells-beyond-header": ({ cell, cells, row }) =>
    `Các cột sau tiêu đề cuối cùng có ${cells} ô không được đọc, đầu tiên là \`${cell}\`. Nếu tiêu đề không ở hàng ${row}, hãy nêu hàng của tiêu đề trong \`headerRow\`.`,
  "tabular/not-a-workbook": ({ file }) =>
    `Tệp \`${file}\` không phải sổ tính Excel. Hãy viết \`adapter: csv\` nếu là văn bản; nếu không, hãy mở bằng Excel và lưu lại thành \`.xlsx\`.`,
  "tabular/other-workbook": ({ file, format }) =>
    `Tệp \`${file}\` có dạng \`${format}\`. Hãy mở ra và lưu lại thành "Excel Workbook (.xlsx)".`,
  "tabular/encrypted-workbook": ({ file }) =>
    `Tệp \`${file}\` có đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (File, Info, Protect Workbook, Encrypt with Password) rồi lưu lại.`,
  "tabular/macros": ({ file }) =>
    `Tệp \`${file}\` có macro. Hãy lưu lại bằng Excel thành "Excel Workbook (.xlsx)", là dạng không có macro.`,
  "tabular/external-links": ({ file }) =>
    `Tệp \`${file}\` lấy giá trị từ sổ tính khác, có thể đã thay đổi. Hãy ngắt liên kết trong Excel (Data, Edit Links, Break Link), xem lại giá trị rồi lưu.`,
  "tabular/damaged-workbook": ({ file, part }) =>
    `Tệp \`${file}\` bị hỏng hoặc không trọn vẹn (không đọc được \`${part}\`). Hãy chép hoặc tải lại, hoặc mở bằng Excel rồi lưu mới.`,
  "tabular/workbook-too-large": ({ file, of, limit }) =>
    `Tệp \`${file}\` ${tooLarge[of](limit)} nên không được mở. Hãy lưu riêng trang tính có số liệu vào sổ tính mới, hoặc thành "CSV UTF-8".`,
  "tabular/which-sheet": ({ file, sheets }) =>
    `Tệp \`${file}\` không có đúng một trang tính nhìn thấy được: ${sheets.map((sheet) => `\`${sheet}\``).join(", ")}. Hãy nêu trang cần đọc trong \`sheet\`.`,
  "tabular/unknown-sheet": ({ file, sheet, sheets, nearest }) =>
    `Tệp \`${file}\` không có trang tính \`${sheet}\`. ${nearest === undefined ? `Tệp có ${sheets.map((name) => `\`${name}\``).join(", ")}: hãy nêu một trong số đó.` : `Có phải là \`${nearest}\` không? Hãy sửa lại.`}`,
  "tabular/no-header": ({ file, sheet, row }) =>
    `Trang tính \`${sheet}\` của tệp \`${file}\` không có tiêu đề${row === undefined ? "" : ` ở hàng ${row}`}. Hãy nêu hàng của tiêu đề trong \`headerRow\`.`,
  "tabular/merged-header": ({ file, range, row }) =>
    `Tệp \`${file}\` có ô gộp \`${range}\` ở chỗ của tiêu đề, hàng ${row}: đó là tên bảng, hoặc một tiêu đề cho nhiều cột. Hãy nêu hàng cuối của tiêu đề trong \`headerRow\`, mỗi cột một tiêu đề riêng.`,
  "tabular/unreadable-header": ({ file, cell }) =>
    `Tệp \`${file}\` không có tiêu đề đọc được ở ô \`${cell}\`. Hãy gõ tiêu đề bằng chữ.`,
};
