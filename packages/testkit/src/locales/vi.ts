import type { Catalogue } from "@mangnon/schema";
import type { TestkitCodes } from "../codes.ts";

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Có phải ý bạn là \`${nearest}\`?`;

const listed = (texts: readonly string[]): string =>
  texts.length === 0 ? "không có gì" : texts.map((text) => `\`${text}\``).join(", ");

const shown = (operands: readonly string[]): string =>
  operands.length === 0 ? "" : ` Giá trị: ${operands.join("; ")}.`;

/** The sentences of the codes of `@mangnon/testkit`, in Vietnamese. */
export const vi: Catalogue<TestkitCodes> = {
  "testkit/unknown-class": ({ class: name, definition, nearest }) =>
    `\`${definition}\` không có lớp \`${name}\`. ${meant(nearest, "Hãy nêu một lớp của định nghĩa, hoặc `undetermined`.")}`,
  "testkit/unknown-criterion": ({ criterion, definition, nearest }) =>
    `\`${definition}\` không có tiêu chí \`${criterion}\`. ${meant(nearest, "Hãy nêu một tiêu chí mà định nghĩa có.")}`,
  "testkit/unknown-variable": ({ variable, asked, nearest }) =>
    `Không quy tắc nào của \`${asked}\` hỏi đến \`${variable}\`. ${meant(nearest, "Hãy bỏ đi, hoặc nêu một biến được hỏi đến.")}`,
  "testkit/unknown-obligation": ({ obligation, asked, nearest }) =>
    `\`${asked}\` không có nghĩa vụ \`${obligation}\`. ${meant(nearest, "Hãy nêu một nghĩa vụ trong danh mục.")}`,
  "testkit/flip-to-the-same": ({ scenario, class: name }) =>
    `Phần đổi giá trị của “${scenario}” vẫn chờ \`${name}\` như chính tình huống. Hãy nêu lớp mà giá trị khác dẫn tới.`,
  "testkit/flip-of-nothing": ({ scenario }) =>
    `Phần đổi giá trị của “${scenario}” không đổi biến nào. Hãy thêm biến làm thay đổi lớp.`,
  "testkit/scenario-twice": ({ scenario, first }) =>
    `“${scenario}” đã là tên của tình huống ${first}. Hãy nêu điểm khác biệt của tình huống này.`,
  "testkit/only-of-undetermined": ({ scenario, field }) =>
    `“${scenario}” chờ một lớp mà lại nêu \`${field}\`. Hãy bỏ đi, hoặc chờ \`undetermined\`.`,

  "testkit/other-class": ({ scenario, expected, actual, rule, operands, because }) =>
    `“${scenario}”: chờ \`${expected}\` nhưng kết quả là \`${actual}\`, theo ${rule}.${shown(operands)} Hãy sửa quy tắc hoặc tình huống; tình huống nêu: ${because}`,
  "testkit/other-class-flipped": ({ scenario, expected, actual, rule, operands, because }) =>
    `“${scenario}”, sau khi đổi giá trị: chờ \`${expected}\` nhưng kết quả là \`${actual}\`, theo ${rule}.${shown(operands)} Hãy sửa quy tắc hoặc tình huống; tình huống nêu: ${because}`,
  "testkit/other-criterion": ({ scenario, criterion, expected, actual, operands, because }) =>
    `“${scenario}”: \`${criterion}\` phải là ${expected} nhưng lại là ${actual}.${shown(operands)} Hãy sửa quy tắc hoặc tình huống; tình huống nêu: ${because}`,
  "testkit/other-candidates": ({ scenario, expected, actual }) =>
    `“${scenario}”: các lớp còn có thể phải là ${listed(expected)} nhưng lại là ${listed(actual)}. Hãy sửa quy tắc hoặc tình huống.`,
  "testkit/other-needs": ({ scenario, expected, actual }) =>
    `“${scenario}”: thông tin xác định được lớp phải là ${listed(expected)} nhưng lại là ${listed(actual)}. Hãy sửa quy tắc hoặc tình huống.`,
  "testkit/other-penalties": ({ scenario, expected, actual, because }) =>
    `“${scenario}”: mức phạt (cá nhân, tổ chức) phải là ${listed(expected)} nhưng lại là ${listed(actual)}. Hãy sửa mức phạt hoặc tình huống, vì tình huống viết: ${because}`,

  "testkit/faulty-scenarios": ({ file, faults }) =>
    `Không chạy được \`${file}\`. Trước hết hãy sửa:\n${faults.join("\n")}.`,
  "testkit/scenario-failed": ({ scenario, faults }) =>
    `“${scenario}” không đạt. Hãy xem điểm khác:\n${faults.join("\n")}.`,
  "testkit/unknown-case": ({ case: id, nearest }) =>
    `Không bỏ qua được \`${id}\`: bộ ca kiểm không có ca này. ${meant(nearest, "Hãy lấy nó ra khỏi danh sách.")}`,
  "testkit/skipped-without-reason": ({ case: id }) =>
    `Không bỏ qua được \`${id}\` khi chưa có lý do. Hãy nêu vì sao không chạy ca này.`,
};
