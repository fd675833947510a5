import type { Catalogue } from "@mangnon/schema";
import type { CliCodes } from "../codes.ts";

const didYouMean = (nearest: string | undefined, otherwise: string): string =>
  nearest ? `Có phải ý bạn là \`${nearest}\`?` : otherwise;
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The sentences of the command's codes, in Vietnamese. */
export const vi: Catalogue<CliCodes> = {
  "cli/no-such-file": ({ file, nearest }) =>
    `Không có tệp \`${file}\`. ${didYouMean(nearest, "Hãy kiểm tra đường dẫn.")}`,
  "cli/unreadable-file": ({ file, why }) =>
    `Không đọc được tệp \`${file}\` (${why}). Hãy kiểm tra xem đó có phải là tệp và bạn có quyền đọc không.`,
  "cli/data-not-description": ({ file }) =>
    `\`${file}\` là tệp dữ liệu. Hãy nêu bản mô tả cho biết ý nghĩa các cột: một tệp YAML loại \`records\` hoặc \`observations\`.`,
  "cli/unknown-command": ({ command, nearest }) =>
    `Không có lệnh \`${command}\`. ${didYouMean(nearest, "`mangnon --help` liệt kê các lệnh.")}`,
  "cli/unknown-option": ({ option, nearest }) =>
    `Không có tùy chọn \`${option}\`. ${didYouMean(nearest, "`mangnon --help` liệt kê các tùy chọn.")}`,
  "cli/option-of-another-command": ({ command, option, takes }) =>
    `\`mangnon ${command}\` không dùng \`${option}\`. ${takes.length > 0 ? `Hãy bỏ đi; lệnh này dùng ${list(takes)}.` : "Hãy bỏ đi."}`,
  "cli/option-without-value": ({ option }) => `\`${option}\` chưa có giá trị. Hãy viết giá trị ngay sau đó.`,
  "cli/option-with-value": ({ option, value }) =>
    `\`${option}\` có giá trị \`${value}\`, nhưng tùy chọn này chỉ có bật hoặc tắt. Hãy viết riêng \`${option}\`, hoặc bỏ đi.`,
  "cli/option-twice": ({ option, first, second }) =>
    `\`${option}\` được nêu hai lần: \`${first}\` và \`${second}\`. Hãy giữ lại một.`,
  "cli/bad-option": ({ option, value, expected }) =>
    `\`${option}\` không thể là \`${value}\`. Hãy viết một trong ${list(expected)}.`,
  "cli/bad-date": ({ option, value }) =>
    `\`${option}\` là \`${value}\`, không phải là một ngày trong lịch. Hãy viết theo dạng năm-tháng-ngày, ví dụ \`2026-01-15\`.`,
  "cli/missing-option": ({ command, option }) =>
    `\`mangnon ${command}\` cần \`--${option}\`. Hãy thêm vào; \`mangnon ${command} --help --lang vi\` chỉ cách viết.`,
  "cli/missing-plan": ({ command }) =>
    `\`${command}\` cần hai kế hoạch. Hãy nêu mã hoặc tệp của từng kế hoạch.`,
  "cli/missing-file": ({ command }) =>
    `\`mangnon ${command}\` cần một tệp. Hãy nêu ít nhất một tệp, ví dụ \`mangnon ${command} plan.yaml\`.`,
  "cli/unexpected-argument": ({ command, argument }) =>
    `\`mangnon ${command}\` không dùng được \`${argument}\`. Hãy bỏ đi, hoặc viết tùy chọn tương ứng ở trước.`,
  "cli/wrong-kind": ({ file, kind, expected }) =>
    `Tài liệu \`${file}\` thuộc loại \`${kind}\`. Ở đây hãy nêu tài liệu loại ${list(expected)}.`,
  "cli/no-such-record": ({ file, record, nearest }) =>
    `\`${file}\` không có hồ sơ \`${record}\`, hoặc dòng đó đã bị loại. ${didYouMean(nearest, `Hãy kiểm tra mã; \`mangnon check ${file}\` nêu các dòng bị loại.`)}`,
  "cli/no-such-disaggregation": ({ dataset, name, nearest, known }) =>
    `Không phân tổ được bộ dữ liệu \`${dataset}\` theo \`${name}\`. ${didYouMean(nearest, known.length > 0 ? `Có thể phân tổ theo ${list(known)}.` : "Hãy thêm tên vào `disaggregations` trong bản mô tả.")}`,
  "cli/territory-without-day": ({ value }) =>
    `\`${value}\` không nêu ngày, mà mã đã đổi nghĩa. Hãy viết mã và ngày, ví dụ \`68@2025-07-01\`.`,
  "cli/territory-of-others": ({ plan, own, territory }) =>
    `Kế hoạch \`${plan}\` là của ${own}, không có người dân nào thuộc ${territory}. Hãy nêu đơn vị mà nó trở thành, hoặc đã trở thành nó.`,
  "cli/reported-indicator": ({ indicator }) =>
    `Chỉ tiêu \`${indicator}\` là số liệu báo cáo, không tính được từ hồ sơ. Hãy đưa bộ dữ liệu loại \`observations\` vào \`mangnon assess\`, hoặc nêu một chỉ tiêu tính từ hồ sơ hay từ các chỉ tiêu khác.`,
  "cli/unprotected-release": ({ file }) =>
    `\`--unprotected\` cho thấy những số không được công bố, còn \`--release-log\` ghi lại trong \`${file}\` những số đã công bố. Hãy bỏ một trong hai.`,
  "cli/faulty-release-log": ({ file, line }) =>
    `Dòng ${line} của \`${file}\` không phải là một lần công bố đã ghi. Hãy dùng đúng tệp do \`--release-log\` ghi ra, không sửa.`,
  "cli/no-scenarios": ({ paths }) =>
    `Không có tình huống nào trong ${paths.map((path) => `\`${path}\``).join(", ")}. Hãy nêu tệp bắt đầu bằng \`kind: scenarios\`, hoặc thư mục có tệp như vậy.`,
  "cli/two-of-one-id": ({ id, files }) =>
    `Nhiều tài liệu cùng định nghĩa \`${id}\`: ${list(files)}. Không đoán tài liệu nào được dùng. Hãy nêu đúng tài liệu, hoặc chuyển tài liệu kia đi nơi khác.`,
  "cli/not-two-definitions": ({ value, count }) =>
    `\`--definitions\` cần hai định nghĩa, nhưng \`${value}\` nêu ${count}. Hãy viết cả hai, cách nhau bằng dấu phẩy, ví dụ \`mics6,sdg-8-7-1-economic\`.`,
  "cli/no-shared-records": ({ first, second }) =>
    `Không có hồ sơ nào của \`${first}\` trùng mã với hồ sơ của \`${second}\` nên không có gì để so sánh. Hãy đưa hai bản mô tả của cùng các hồ sơ, với cùng một \`recordId\`.`,
  "cli/unknown-id": ({ id, nearest }) =>
    `Không có gì mang tên \`${id}\`. ${didYouMean(nearest, "`mangnon describe` liệt kê những gì hiện có.")}`,
  "cli/plugin-not-found": ({ plugin }) =>
    `Không có phần mở rộng \`${plugin}\`. Hãy sửa đường dẫn tệp (bắt đầu bằng \`./\` hoặc kết thúc bằng \`.mjs\`), hoặc cài gói chứa nó ở thư mục hiện tại.`,
  "cli/plugin-not-loaded": ({ plugin, why }) =>
    `Không nạp được phần mở rộng \`${plugin}\` (${why}). Hãy chạy riêng bằng \`node\` để xem lỗi ở đâu.`,
  "cli/no-single-plugin": ({ plugin, count }) =>
    `\`${plugin}\` ${count === 0 ? "không export phần mở rộng nào" : `export ${count} phần mở rộng`}. Hãy export đúng một: một đối tượng có \`name\`, \`version\` và \`contributes\`.`,

  "cli/not-utf-8": ({ file, line }) =>
    `\`${file}\` không phải UTF-8: dòng ${line} có byte không ứng với ký tự nào. Hãy lưu lại dưới dạng UTF-8.`,
  "cli/no-data-file": ({ file, nearest }) =>
    `Không có tệp dữ liệu \`${file}\`. ${didYouMean(nearest, "Hãy sửa đường dẫn, tính từ thư mục của bản mô tả.")}`,
  "cli/unknown-class": ({ class: name, definition, nearest }) =>
    `Định nghĩa \`${definition}\` không có lớp \`${name}\`. ${didYouMean(nearest, `\`mangnon describe ${definition}\` liệt kê các lớp.`)}`,
  "cli/not-counted": ({ indicator, definition, file }) =>
    `Chưa tính được \`${indicator}\` từ \`${file}\`: định nghĩa \`${definition}\` không dùng được. Hãy thêm phần mở rộng có định nghĩa đó.`,
  "cli/given-away": ({ indicator, cell, file }) =>
    `Các lần công bố trước ghi trong \`${file}\` đã làm lộ một số đếm nhỏ của \`${indicator}\`${cell.length > 0 ? ` (${list(cell)})` : ""}, dù bây giờ ẩn đi thế nào. Không công bố thêm về các hồ sơ này.`,
  "cli/release-not-counted": ({ indicator, definition, file }) =>
    `\`${file}\` có ghi \`${indicator}\` nhưng định nghĩa \`${definition}\` không dùng được nên số đã công bố của chỉ tiêu này chưa được xét đến. Hãy thêm phần mở rộng có định nghĩa đó.`,
  "cli/describes-nothing": ({ definition, dataset }) =>
    `\`${dataset}\` không mô tả biến nào mà định nghĩa \`${definition}\` cần nên định nghĩa này không xác định được ai. Hãy thêm một \`--dataset\` thứ hai mô tả các biến đó.`,
  "cli/only-in-one": ({ dataset, other, count }) =>
    `Có ${count} hồ sơ của \`${dataset}\` không có trong \`${other}\` và không được so sánh. Hãy kiểm tra mã hồ sơ và các dòng bị loại.`,
  "cli/two-periods": ({ first, second, period, other }) =>
    `\`${first}\` là của kỳ ${period}, \`${second}\` của kỳ ${other}; hai hồ sơ cùng mã được coi là một trẻ. Nếu mỗi kỳ là một mẫu khác, hãy chạy \`tabulate\` cho từng kỳ.`,
  "cli/two-values": ({ indicator, territory, period, first, second }) =>
    `\`${indicator}\` của địa bàn \`${territory}\` kỳ ${period} có một giá trị ở ${first} và một giá trị khác ở ${second}. Hãy chỉ đưa vào bộ dữ liệu đúng.`,

  "cli/faulty-document": ({ file }) =>
    `\`${file}\` có lỗi nên không dùng được. Hãy sửa những chỗ nêu ở trên; \`mangnon check ${file}\` chỉ ra tất cả.`,
  "cli/faulty-data": ({ file }) =>
    `Không dùng được \`${file}\` làm dữ liệu. Hãy sửa những chỗ nêu ở trên rồi chạy lại.`,
  "cli/own-fault": ({ error }) =>
    `Chính mangnon bị lỗi (${error}); chưa có gì được kết luận. Hãy báo lỗi kèm các dòng dưới đây, trong đó không có dữ liệu.`,
};
