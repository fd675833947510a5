import type { Catalogue } from "@mangnon/schema";
import type { DocumentsCodes, SyntaxFault } from "../codes.ts";

const faults: Readonly<Record<SyntaxFault, string>> = {
  "unclosed-quote": "Dấu nháy mở ở đây không được đóng. Hãy thêm dấu đóng ở cuối chuỗi.",
  "unclosed-bracket": "Dấu ngoặc mở ở đây không được đóng. Hãy thêm dấu đóng, hoặc bỏ phần đứng sau.",
  indentation:
    "Dòng này không thẳng hàng với các dòng cùng nhóm. Hãy thụt vào bằng số dấu cách như các dòng đó.",
  "colon-in-text":
    "Chuỗi có dấu hai chấm, hoặc dòng bên dưới thụt vào quá sâu. Hãy đặt chuỗi trong dấu ngoặc kép, hoặc sửa cách thụt dòng.",
  "colon-missing":
    "Dòng này không có dạng `khóa: giá trị`. Hãy thêm dấu hai chấm và dấu cách sau khóa, hoặc thụt dòng vào dưới chuỗi mà nó nối tiếp.",
  "comma-missing": "Hai giá trị đứng cạnh nhau. Hãy đặt dấu phẩy ở giữa, hoặc đặt chuỗi trong dấu ngoặc kép.",
  "dash-missing": "Dòng này nằm trong danh sách nhưng không có `- `. Hãy thêm vào, hoặc sửa cách thụt dòng.",
  "blank-before-comment":
    "Dấu `#` đứng sát một giá trị. Hãy đặt dấu cách trước lời chú thích, hoặc đặt chuỗi trong dấu ngoặc kép.",
  "key-over-lines":
    "Có khóa kéo dài nhiều dòng. Hãy viết khóa trên một dòng, hoặc đặt chuỗi trong dấu ngoặc kép.",
  "key-too-long": "Có khóa dài hơn 1024 ký tự. Hãy viết ngắn lại, hoặc đóng dấu ngoặc kép trước đó.",
  "text-start": "Chuỗi bắt đầu bằng một ký hiệu có nghĩa khác. Hãy đặt chuỗi trong dấu ngoặc kép.",
  escape:
    "Sau `\\` không có cách viết như vậy. Hãy viết `\\\\` cho chính ký hiệu đó, hoặc dùng dấu nháy đơn `'`.",
  "anchor-or-tag":
    "`&`, `*` hoặc `!` đứng ở chỗ không chỉ đến giá trị nào. Hãy đặt chuỗi trong dấu ngoặc kép, hoặc bỏ ký hiệu.",
  directive: "Dòng bắt đầu bằng `%` không có nghĩa ở đây. Hãy bỏ dòng này.",
  unexpected: "Chỗ này không đọc được theo YAML. Hãy đặt chuỗi trong dấu ngoặc kép, hoặc sửa lại dòng.",
};

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Có phải ý bạn là \`${nearest}\`?`;

/** The sentences of the codes of `@mangnon/documents`, in Vietnamese. */
export const vi: Catalogue<DocumentsCodes> = {
  "documents/faulty": ({ file, count, line }) =>
    `\`${file}\` có ${count} lỗi, lỗi đầu tiên ở dòng ${line}. Hãy chạy \`mangnon check ${file}\` để biết cần sửa gì.`,

  "documents/empty": () => "Tài liệu trống. Hãy bắt đầu bằng `kind`, ví dụ `kind: plan`.",
  "documents/too-large": ({ length, limit }) =>
    `Tài liệu có ${length} ký tự, vượt giới hạn ${limit}. Hãy chia nhỏ; hồ sơ thì để trong tệp số liệu.`,
  "documents/too-deep": ({ limit }) =>
    `Danh sách và nhóm mục lồng nhau quá ${limit} tầng. Hãy viết phần này với ít tầng hơn.`,
  "documents/several-documents": () =>
    "Từ đây bắt đầu một tài liệu thứ hai. Hãy để tài liệu đó trong tệp riêng, hoặc bỏ dòng `---`.",
  "documents/yaml-version": ({ version }) =>
    `Tài liệu yêu cầu YAML ${version}, trong đó \`no\` không phải là chuỗi ký tự. Hãy bỏ dòng này, hoặc viết \`%YAML 1.2\`.`,
  "documents/syntax": ({ fault }) => faults[fault],
  "documents/tab-as-indentation": () => "Dòng này thụt vào bằng phím tab. Hãy dùng dấu cách.",
  "documents/key-not-text": () =>
    "Có danh sách, nhóm mục hoặc bí danh đứng ở chỗ của khóa. Hãy viết khóa là một chuỗi ký tự.",
  "documents/duplicate-key": ({ key, line }) => `\`${key}\` đã có ở dòng ${line}. Hãy giữ lại mục đúng.`,
  "documents/unknown-tag": ({ tag }) => `Thẻ \`${tag}\` không có nghĩa ở đây. Hãy bỏ đi.`,
  "documents/unknown-alias": ({ alias, nearest }) =>
    `Trước chỗ này không có giá trị nào mang tên \`&${alias}\`. ${meant(nearest, "Hãy đặt tên cho giá trị trước đã, hoặc đặt chuỗi trong dấu ngoặc kép.")}`,
  "documents/alias-of-itself": ({ alias }) =>
    `\`*${alias}\` đứng bên trong chính giá trị mà nó chỉ đến. Hãy viết rõ giá trị.`,
  "documents/aliases-grow": ({ limit }) =>
    `Các bí danh đến đây làm tăng thêm hơn ${limit} giá trị. Hãy viết tài liệu với ít bí danh hơn.`,

  "documents/not-a-mapping": () =>
    "Tài liệu không phải là một nhóm mục `khóa: giá trị`. Hãy bắt đầu bằng `kind`, ví dụ `kind: plan`.",
  "documents/kind-missing": ({ kinds }) =>
    `Tài liệu không nói nó thuộc loại nào. Hãy thêm \`kind\`, là một trong các từ ${listed(kinds)}.`,
  "documents/unknown-kind": ({ kind, kinds, nearest }) =>
    `${kind === "" ? "Giá trị này" : `\`${kind}\``} không phải là loại tài liệu nào. ${meant(nearest, `Hãy viết một trong các từ ${listed(kinds)}.`)}`,
};
