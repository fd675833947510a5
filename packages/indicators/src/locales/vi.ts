import type { Catalogue } from "@mangnon/schema";
import type { IndicatorsCodes } from "../codes.ts";

const didYouMean = (nearest: string | undefined): string =>
  nearest ? ` Có phải ý bạn là \`${nearest}\`?` : "";

/** The sentences of the findings and errors of `@mangnon/indicators`, in Vietnamese. */
export const vi: Catalogue<IndicatorsCodes> = {
  "indicators/missing-column": ({ column, nearest }) =>
    `Tệp không có cột \`${column}\` mà bản mô tả nêu.${didYouMean(nearest) || " Hãy sửa bản mô tả hoặc tệp."}`,
  "indicators/unknown-indicator": ({ indicator, nearest }) =>
    `Không có chỉ tiêu thống kê \`${indicator}\`; hàng này bị loại.${didYouMean(nearest) || " Hãy thêm gói có chỉ tiêu này."}`,
  "indicators/blank-field": ({ column }) =>
    `Cột \`${column}\` bị bỏ trống; hàng này bị loại. Hãy điền vào: nếu thiếu thì không biết số liệu là của cái gì.`,
  "indicators/no-boundaries-date": ({ territory }) =>
    `Địa bàn \`${territory}\` chưa có ngày xác định địa giới được tính; hàng này bị loại. Hãy thêm \`asOf\` làm cột hoặc giá trị mặc định, vì mã đã được dùng lại với nghĩa khác.`,
  "indicators/not-a-date": ({ value }) =>
    `\`${value}\` không phải là một ngày trong lịch. Hãy viết theo dạng năm-tháng-ngày, ví dụ \`2025-06-30\`.`,
  "indicators/not-a-period": ({ value }) =>
    `\`${value}\` không phải là một kỳ. Hãy viết \`2025\`, \`2025-06\` hoặc \`2025-01/2025-06\`.`,
  "indicators/not-a-number": ({ column, value, decimal }) =>
    `\`${value}\` ở cột \`${column}\` không phải là số; hàng này bị loại. Hãy chỉ viết chữ số, dùng \`${decimal}\` trước phần thập phân và không tách nhóm hàng nghìn.`,
  "indicators/negative-number": ({ column, value }) =>
    `\`${value}\` ở cột \`${column}\` nhỏ hơn 0; hàng này bị loại. Hãy sửa lại.`,
  "indicators/percent-out-of-range": ({ column, value }) =>
    `\`${value}\` ở cột \`${column}\` lớn hơn 100 phần trăm; hàng này bị loại. Hãy sửa lại, hoặc ghi cả tử số và mẫu số.`,
  "indicators/per-thousand-out-of-range": ({ column, value }) =>
    `\`${value}\` ở cột \`${column}\` lớn hơn 1000 phần nghìn; hàng này bị loại. Hãy sửa lại, hoặc ghi cả tử số và mẫu số.`,
  "indicators/composite-value": ({ indicator }) =>
    `Chỉ tiêu \`${indicator}\` không có giá trị riêng; hàng này bị loại. Hãy báo cáo từng chỉ tiêu trong nhóm.`,
  "indicators/unknown-coverage": ({ value, nearest }) =>
    `Không có phạm vi thu thập nào là \`${value}\`; hàng này bị loại.${didYouMean(nearest) || " Hãy viết `complete` hoặc `sample`."}`,
  "indicators/coverage-not-stated": ({ indicator, period }) =>
    `Không rõ \`${indicator}\` kỳ ${period} có đếm toàn bộ hay không nên được coi là mẫu. Hãy thêm \`coverage\` làm cột hoặc giá trị mặc định.`,
  "indicators/method-not-stated": ({ indicator, period, definition }) =>
    `Không rõ \`${indicator}\` kỳ ${period} được đo theo định nghĩa nào nên không so sánh được với \`${definition}\`. Hãy thêm \`definition\` làm cột hoặc giá trị mặc định.`,
  "indicators/not-reported": ({ indicator, period, columns }) =>
    `\`${indicator}\` kỳ ${period} chưa được báo cáo: ${columns.map((name) => `\`${name}\``).join(", ")} bỏ trống. Hãy điền khi có số liệu.`,
  "indicators/impossible-count": ({ indicator, period, numerator, denominator }) =>
    `\`${indicator}\` kỳ ${period} không thể đúng: đếm được ${numerator} trên tổng số ${denominator}. Hãy kiểm tra xem hai số có cùng nhóm người và cùng kỳ không.`,
  "indicators/percent-as-fraction": ({ column, value, percent }) =>
    `\`${value}\` ở cột \`${column}\` đứng cạnh các số phần trăm. Nếu ý là ${percent} phần trăm, hãy viết \`${percent}\`.`,
  "indicators/value-differs-from-counts": ({ column, value, numerator, denominator }) =>
    `\`${value}\` ở cột \`${column}\` không khớp với ${numerator} trên ${denominator}; tử số và mẫu số được dùng. Hãy sửa một trong hai.`,
  "indicators/duplicate-observation": ({ indicator, territory, period, first }) =>
    `\`${indicator}\` của địa bàn \`${territory}\` kỳ ${period} có giá trị khác ở hàng ${first}. Hãy giữ lại giá trị đúng.`,

  "indicators/overlapping-periods": ({ indicator, territory, period, other, first }) =>
    `\`${indicator}\` của địa bàn \`${territory}\` kỳ ${period} chồng lên kỳ ${other} ở hàng ${first}, mà không kỳ nào nằm trọn trong kỳ kia. Hãy ghi các kỳ nối tiếp nhau, hoặc sửa một trong hai.`,
  "indicators/lonely-psu": ({ strata }) =>
    `Có ${strata} tầng chỉ có một đơn vị mẫu sơ cấp nên không biết sai số chuẩn. Hãy nêu trong \`lonelyPsu\` cách tính thay, hoặc gộp tầng này với tầng tương tự.`,

  "indicators/code-not-valid": ({ code, on, meant }) =>
    meant.length > 0
      ? `Vào ngày ${on}, mã \`${code}\` không chỉ đơn vị nào; vào thời gian khác mã này chỉ ${meant.join(", ")}. Hãy ghi mã của đơn vị vào ngày đó, hoặc ngày xác định địa giới được tính.`
      : `Mã \`${code}\` không chỉ đơn vị nào, dù vào ngày ${on} hay ngày khác. Hãy sửa lại, hoặc thêm gói có đơn vị đó.`,
  "indicators/code-ambiguous": ({ code, on, meant }) =>
    `Vào ngày ${on}, mã \`${code}\` chỉ nhiều đơn vị: ${meant.join(", ")}. Hãy chỉ đưa vào danh mục cần dùng.`,
  "indicators/geography-not-declared": ({ indicator, period, unit, asOf }) =>
    `Không xác định được \`${indicator}\` kỳ ${period} tính theo địa giới nào: ${unit} không tồn tại trong cả kỳ, còn ngày ${asOf} nằm ngoài kỳ. Hãy ghi ở \`asOf\` một ngày trong kỳ mà địa giới của ngày đó được tính.`,
  "indicators/no-unit-on-day": ({ indicator, period, unit, to }) =>
    `\`${indicator}\` kỳ ${period} dừng lại ở ${unit}: không rõ dân của đơn vị này thuộc đơn vị nào vào ngày ${to}. Hãy để nguyên, hoặc đưa vào số liệu của các đơn vị hợp thành.`,

  "indicators/frozen-target": ({ plan, target, version, since, fields }) =>
    `Bản ${version} của \`${plan}\` thay đổi \`${target}\`${fields.length === 0 ? "" : ` (${fields.join(", ")})`} dù giai đoạn đã bắt đầu từ ${since}. Hãy nêu văn bản sửa đổi trong \`amends\`, hoặc giữ nguyên mục tiêu.`,

  "indicators/not-a-class-ratio": ({ indicator }) =>
    `Chỉ tiêu \`${indicator}\` không được tính từ hồ sơ. Hãy dùng chỉ tiêu có \`measure\` là \`class-ratio\` hoặc \`class-count\`.`,
  "indicators/numerator-outside-denominator": ({ indicator, class: name }) =>
    `Chỉ tiêu \`${indicator}\` tính lớp \`${name}\` ở tử số nhưng không ở mẫu số. Hãy thêm vào mẫu số.`,
  "indicators/negative-weight": ({ weight }) =>
    `Có hồ sơ mang quyền số \`${weight}\`, nhỏ hơn 0. Hãy loại hồ sơ như vậy trước khi tính.`,
  "indicators/columns-do-not-fit": ({ column, expected, given }) =>
    `Cột \`${column}\` có ${given} phần tử trong khi các kết quả cần ${expected}. Hãy đưa vào cùng lúc các cột của cùng một lô.`,
  "indicators/different-tallies": ({ first, second }) =>
    `Không thể gộp số đếm của \`${first}\` và \`${second}\`: chúng đếm những thứ khác nhau. Chỉ gộp các phần của cùng một phép đếm.`,
  "indicators/no-value-columns": ({ dataset }) =>
    `Bộ số liệu \`${dataset}\` không nêu cột giá trị mà cũng không nêu đủ tử số và mẫu số. Hãy thêm \`value\`, hoặc \`numerator\` và \`denominator\`.`,
  "indicators/goal-missing": ({ target, comparator }) =>
    `Mục tiêu \`${target}\` là \`${comparator}\` mà không có mức cần đạt. Hãy kiểm tra kế hoạch trước khi đánh giá.`,
  "indicators/not-a-fraction": ({ numerator, denominator }) =>
    `\`${numerator}\` trên \`${denominator}\` không phải là phân số: cả hai phải là số thập phân, số đầu không âm và số sau lớn hơn 0. Hãy đọc số liệu bằng \`readObservations\`.`,
  "indicators/impossible-design": ({ stratum, observed, drawn, population }) =>
    `Tầng \`${stratum}\` không thể đúng: ${observed} đơn vị có hồ sơ, ${drawn} đơn vị được chọn, ${population} đơn vị để chọn. Mỗi số phải là số nguyên và không lớn hơn số sau.`,
  "indicators/duplicate-unit": ({ unit }) =>
    `Tổng của \`${unit}\` được nêu hai lần. Hãy cộng lại, hoặc đặt tên riêng cho từng đơn vị.`,
  "indicators/broken-succession": ({ from, to, on }) =>
    `Bước chuyển từ \`${from}\` sang \`${to}\` ngày ${on} không khớp: đơn vị trước phải kết thúc vào ngày hôm trước, đơn vị sau phải bắt đầu vào ngày đó. Hãy sửa danh mục địa bàn.`,
  "indicators/impossible-share": ({ from, to, numerator, denominator }) =>
    `Tỷ lệ chia từ \`${from}\` cho \`${to}\` không thể đúng: \`${numerator}\` và \`${denominator}\`. Hai đơn vị phải có trong danh mục; các tỷ lệ của một đơn vị phải là số thập phân từ 0 đến 1, chỉ nêu một lần và có tổng không quá 1.`,

  "indicators/predecessor-missing": ({ indicator, territory, period, missing }) =>
    `Chưa cộng được \`${indicator}\` của ${territory} kỳ ${period} vì thiếu ${missing.join(", ")}. Hãy bổ sung tử số và mẫu số của cùng kỳ, theo cùng phương pháp.`,
  "indicators/predecessor-differs": ({ indicator, territory, period, unit, expected, seen }) =>
    `Không cộng được \`${indicator}\` của ${territory} kỳ ${period}: ${unit} chỉ có ${seen.join(", ")} trong khi cần ${expected}. Hãy bổ sung tử số và mẫu số của cùng kỳ, theo cùng phương pháp.`,
  "indicators/predecessor-without-value": ({ indicator, territory, period, unit, reason }) =>
    `Không cộng được \`${indicator}\` của ${territory} kỳ ${period}: số liệu của ${unit} là \`${reason}\`. Hãy bổ sung tử số và mẫu số khi có.`,
  "indicators/predecessors-disagree": ({ indicator, territory, period, unit, values }) =>
    `Không cộng được \`${indicator}\` của ${territory} kỳ ${period}: ${unit} có nhiều giá trị khác nhau, ${values.join(" và ")}. Hãy giữ lại giá trị đúng.`,
  "indicators/counted-twice": ({ indicator, territory, period, unit, within }) =>
    `\`${indicator}\` của ${territory} kỳ ${period} sẽ tính trùng: người của ${unit} có thể đã nằm trong ${within}. Hãy chỉ đưa vào một trong hai.`,
  "indicators/part-without-share": ({ indicator, territory, period, unit, parts }) =>
    `Không tính được \`${indicator}\` của ${territory} kỳ ${period}: dân của ${unit} được chia về ${parts.join(", ")}. Hãy cho biết tỷ lệ chia nếu có, hoặc số liệu theo địa giới mới.`,
  "indicators/backward-without-share": ({ indicator, territory, period, unit, parts }) =>
    `Không tính được \`${indicator}\` của ${territory} kỳ ${period}: dân của ${unit} đến từ ${parts.join(", ")}. Hãy cho biết tỷ lệ chia nếu có, hoặc số liệu theo địa giới cũ.`,
  "indicators/sample-not-summed": ({ indicator, territory, period, units }) =>
    `Không cộng được \`${indicator}\` của ${territory} kỳ ${period}: số liệu của ${units.join(", ")} dựa trên mẫu, mà sai số thì không cộng được. Hãy gộp số đếm của cuộc điều tra rồi ước lượng.`,
  "indicators/percent-not-summed": ({ indicator, territory, period, units }) =>
    `Không cộng được \`${indicator}\` của ${territory} kỳ ${period}: số liệu của ${units.join(", ")} có thể là số phần trăm, tính trên 100. Hãy đưa vào tử số và mẫu số; nếu đúng là đếm được 100 người, hãy thêm \`percentages: "none"\`.`,
  "indicators/apportioned": ({ indicator, territory, period, units }) =>
    `\`${indicator}\` của ${territory} kỳ ${period} được tính theo tỷ lệ chia cho trước từ ${units.join(", ")}. Đây là số ước tính không rõ sai số nên không dùng để kết luận.`,
};
