import type { SchemaCodes } from "../codes.ts";
import type { Catalogue } from "../finding.ts";
import { formVi, typeVi, wordVi } from "./values-vi.ts";
import { kindVi, limitVi, listedVi, meantVi, placeVi, unitVi } from "./words-vi.ts";

/** The sentences of the codes of `@mangnon/schema`, in Vietnamese. */
export const vi: Catalogue<SchemaCodes> = {
  "schema/not-finite": ({ value }) =>
    `\`${value}\` không viết được thành số thập phân. Hãy cho một số hữu hạn.`,

  "schema/invalid-type": (data) => typeVi(data),
  "schema/invalid-value": (data) => wordVi(data),
  "schema/invalid-union": (data) => formVi(data),
  "schema/no-variant": ({ name, keys, nearest }) =>
    `${placeVi(name)} phải có đúng một trong các khóa ${listedVi(keys)}. ${meantVi(nearest, "Hãy chọn một khóa.")}`,
  "schema/unrecognized-keys": ({ name, known, nearest }) =>
    `Ở đây không có mục ${placeVi(name)}. ${meantVi(nearest, known.length > 0 ? `Hãy bỏ đi; các mục được dùng là ${listedVi(known)}.` : "Hãy bỏ đi.")}`,
  "schema/invalid-format": ({ name, format, value }) =>
    `${placeVi(name)} ${value === "" ? "bị bỏ trống" : `là \`${value}\``}. Hãy viết ${kindVi(format)}.`,
  "schema/invalid-key": ({ name, format, value }) =>
    `${placeVi(name)} có khóa \`${value}\`. Khóa ở đó phải là ${kindVi(format)}.`,
  "schema/too-small": ({ name, of, limit }) =>
    of === "text" && limit === 1
      ? `${placeVi(name)} bị bỏ trống. Hãy điền nội dung, hoặc bỏ mục này nếu không cần.`
      : `${placeVi(name)} quá nhỏ. Phải ${limitVi("ít nhất", limit, of)}.`,
  "schema/too-big": ({ name, of, limit }) =>
    `${placeVi(name)} quá lớn. Phải ${limitVi("nhiều nhất", limit, of)}.`,
  "schema/not-multiple-of": ({ name, divisor }) =>
    `${placeVi(name)} không phải là bội số của ${divisor}. Hãy viết một bội số của ${divisor}.`,
  "schema/custom": ({ name, why }) => `${placeVi(name)} không phù hợp: ${why}. Hãy sửa lại.`,

  "schema/duplicate-id": ({ id, first }) =>
    `\`${id}\` đã có ở \`${first}\`. Hãy đổi tên hoặc bỏ một trong hai.`,
  "schema/not-a-date": ({ name, value }) =>
    `\`${name}\` là \`${value}\`, một ngày không có trong lịch. Hãy sửa lại ngày.`,
  "schema/not-a-period": ({ name, value }) =>
    `\`${name}\` là \`${value}\`, không phải là một kỳ có trong lịch. Hãy viết ${kindVi("Period")}.`,
  "schema/ends-before-it-begins": ({ name, since, until }) =>
    `\`${name}\` bắt đầu từ \`${since}\` nhưng kết thúc ở \`${until}\`, sớm hơn lúc bắt đầu. Hãy sửa một trong hai.`,

  "schema/goal-missing": ({ target, comparator }) =>
    `Mục tiêu \`${target}\` là \`${comparator}\` nhưng không có \`goal\`. Hãy thêm mức cần đạt theo phần trăm, hoặc viết \`minimise\` hay \`maximise\` nếu kế hoạch chỉ nêu hướng.`,
  "schema/goal-without-meaning": ({ target, comparator, goal }) =>
    `Mục tiêu \`${target}\` là \`${comparator}\`, chỉ nêu hướng, nhưng lại có mức ${goal}. Hãy bỏ con số, hoặc viết cách so sánh đúng với lời của kế hoạch.`,
  "schema/percent-as-fraction": ({ name, goal, percent }) =>
    `\`${name}\` là ${goal}, nghĩa là ${goal} phần trăm. Nếu ý là ${percent} phần trăm, hãy viết \`${percent}\`.`,
  "schema/percent-out-of-range": ({ name, goal }) =>
    `\`${name}\` là ${goal}, không thể là phần trăm của một tổng thể. Hãy viết một số từ 0 đến 100.`,
  "schema/goal-out-of-reach": ({ target, comparator, goal, unit }) =>
    `Mục tiêu \`${target}\` là \`${comparator}\` ${unitVi(goal, unit)}, không giá trị nào đạt được. Hãy sửa cách so sánh hoặc mức cần đạt.`,
  "schema/goal-met-by-anything": ({ target, comparator, goal, unit }) =>
    `Mục tiêu \`${target}\` là \`${comparator}\` ${unitVi(goal, unit)}, giá trị nào cũng đạt. Hãy đối chiếu cách so sánh với lời của kế hoạch.`,
  "schema/trajectory-without-baseline": ({ target }) =>
    `Mục tiêu \`${target}\` có lộ trình nhưng không có mức ban đầu (\`baseline\`). Hãy thêm mức ban đầu, hoặc bỏ lộ trình.`,
  "schema/margin-without-direction": ({ target, comparator }) =>
    `Mục tiêu \`${target}\` là \`${comparator}\` mà có \`margin\`, chỉ dùng cho mục tiêu định hướng. Hãy bỏ đi, hoặc viết \`minimise\` hay \`maximise\`.`,
  "schema/number-below-zero": ({ name, goal }) =>
    `\`${name}\` là ${goal}, nhưng không thể đếm được số nhỏ hơn 0. Hãy viết từ 0 trở lên.`,
  "schema/per-thousand-out-of-range": ({ name, goal }) =>
    `\`${name}\` là ${goal}, không thể là số phần nghìn của một tổng thể. Hãy viết số từ 0 đến 1000.`,
  "schema/unit-differs": ({ target, unit, indicator, indicatorUnit }) =>
    `Mục tiêu \`${target}\` tính theo \`${unit}\`, nhưng chỉ tiêu thống kê \`${indicator}\` tính theo \`${indicatorUnit}\`. Hãy viết \`unit: ${indicatorUnit}\` cùng các số theo đơn vị đó, hoặc sửa chỉ tiêu.`,
  "schema/target-of-composite": ({ target, indicator, parts }) =>
    `Mục tiêu \`${target}\` nói về \`${indicator}\`, là nhóm chỉ tiêu không có giá trị riêng. Hãy viết một mục tiêu cho từng chỉ tiêu ${listedVi(parts)}.`,
  "schema/comparator-against-direction": ({ target, comparator, indicator }) =>
    `Mục tiêu \`${target}\` là \`${comparator}\`, nhưng với chỉ tiêu thống kê \`${indicator}\` thì hướng ngược lại mới là tốt hơn. Hãy sửa cách so sánh hoặc chỉ tiêu.`,

  "schema/due-outside-period": ({ target, due, period }) =>
    `Mục tiêu \`${target}\` có thời hạn \`${due}\`, ngoài giai đoạn \`${period}\` của kế hoạch. Hãy sửa \`due\`, hoặc viết \`kind: orientation\` nếu kế hoạch chỉ định hướng.`,
  "schema/due-outside-outlook": ({ target, due, outlook }) =>
    `Định hướng \`${target}\` có thời hạn \`${due}\`, ngoài giai đoạn định hướng \`${outlook}\` của kế hoạch. Hãy sửa \`due\`, hoặc viết \`kind: target\` nếu kế hoạch đặt mục tiêu trong giai đoạn của mình.`,
  "schema/outlook-missing": ({ target }) =>
    `\`${target}\` là định hướng, nhưng kế hoạch không có \`outlook\`. Hãy thêm giai đoạn định hướng, ví dụ \`2026/2030\`, hoặc viết \`kind: target\`.`,
  "schema/amends-not-earlier": ({ version, amends }) =>
    `Bản \`${version}\` nêu là sửa đổi bản \`${amends}\`, nhưng bản này không có trước. Hãy sửa lại một trong hai ngày.`,
  "schema/outlook-not-after-period": ({ outlook, period }) =>
    `Giai đoạn định hướng \`${outlook}\` bắt đầu khi giai đoạn \`${period}\` chưa kết thúc. Hãy để định hướng bắt đầu sau giai đoạn của kế hoạch.`,
  "schema/milestone-outside-plan": ({ target, milestone, from, to }) =>
    `Mục tiêu \`${target}\` có mốc \`${milestone}\` nằm ngoài khoảng từ ${from} đến ${to}. Hãy sửa \`due\` của mốc.`,
  "schema/milestone-after-due": ({ target, milestone, due }) =>
    `Mục tiêu \`${target}\` có thời hạn \`${due}\` nhưng lại có mốc \`${milestone}\` sau thời hạn. Hãy sửa một trong hai.`,

  "schema/unknown-indicator": ({ target, indicator, nearest }) =>
    `Mục tiêu \`${target}\` nêu chỉ tiêu thống kê \`${indicator}\`, nhưng không có chỉ tiêu này. ${meantVi(nearest, "Hãy sửa lại, hoặc thêm gói có chỉ tiêu này.")}`,
  "schema/unknown-sentence": ({ by, sentence, nearest }) =>
    `\`${by}\` dẫn câu \`${sentence}\`, nhưng kế hoạch không có câu này. ${meantVi(nearest, "Hãy thêm câu này vào `sentences`.")}`,
  "schema/unknown-promise": ({ sentence, promise, nearest }) =>
    `Câu \`${sentence}\` ghi \`became\` là \`${promise}\`, nhưng kế hoạch không có mục tiêu hay nhiệm vụ này. ${meantVi(nearest, "Hãy thêm vào, hoặc bỏ tên này.")}`,
  "schema/unknown-role": ({ task, role, nearest }) =>
    `Nhiệm vụ \`${task}\` nêu vai trò \`${role}\`, nhưng kế hoạch không có vai trò này. ${meantVi(nearest, "Hãy thêm vai trò này vào `roles`.")}`,
  "schema/sentence-without-outcome": ({ sentence }) =>
    `Câu \`${sentence}\` chưa thành mục tiêu hay nhiệm vụ nào. Hãy nêu chúng ở \`became\`, hoặc nói ở \`noTarget\` vì sao không có.`,
  "schema/sentence-with-two-outcomes": ({ sentence }) =>
    `Câu \`${sentence}\` đã thành mục tiêu hoặc nhiệm vụ mà vẫn nói vì sao không có. Hãy bỏ \`became\` hoặc \`noTarget\`.`,
  "schema/one-sided-sentence": ({ sentence, promise }) =>
    `\`${promise}\` và câu \`${sentence}\` chỉ có một bên nêu tên bên kia. Hãy thêm \`${promise}\` vào \`became\` và \`${sentence}\` vào \`sentences\`, hoặc bỏ tên đó đi.`,

  "schema/reserved-class": ({ class: id }) =>
    `\`${id}\` được dành cho những hồ sơ không thuộc lớp nào. Hãy đặt cho lớp này mã định danh khác.`,
  "schema/otherwise-not-last": ({ class: id }) =>
    `Lớp \`${id}\` nhận mọi trường hợp còn lại nên không bao giờ xét đến lớp sau nó. Hãy đặt lớp này ở cuối.`,
  "schema/otherwise-missing": ({ class: id }) =>
    `Lớp \`${id}\` là lớp cuối mà vẫn có quy tắc, nên sẽ có hồ sơ không thuộc lớp nào. Hãy viết \`rule: otherwise\`, hoặc thêm một lớp cuối như vậy.`,

  "schema/unknown-regime": ({ obligation, regime, nearest }) =>
    `Nghĩa vụ \`${obligation}\` có mức phạt theo chế độ xử phạt \`${regime}\` mà tài liệu không khai báo. ${meantVi(nearest, "Hãy thêm chế độ này vào `regimes`.")}`,
  "schema/bands-overlap": ({ name, since, last }) =>
    `\`${name}\` bắt đầu từ \`${since}\`, trong khi mức phạt trước đó vẫn áp dụng vào \`${last}\`. Hãy xếp mức cũ trước, và để mỗi mức bắt đầu sau khi mức trước đã hết hiệu lực.`,

  "schema/years-below-one": ({ indicator, years }) =>
    `Chỉ tiêu thống kê \`${indicator}\` có chu kỳ ${years} năm. Hãy viết từ 1 trở lên, hoặc bỏ \`everyYears\`.`,
  "schema/numerator-outside-denominator": ({ indicator, class: id, nearest }) =>
    `Chỉ tiêu thống kê \`${indicator}\` tính lớp \`${id}\` ở tử số nhưng không ở mẫu số. ${meantVi(nearest, "Hãy thêm lớp này vào `denominator`.")}`,
  "schema/ratio-always-whole": ({ indicator }) =>
    `Chỉ tiêu thống kê \`${indicator}\` tính mọi lớp của mẫu số nên luôn là 100 phần trăm. Hãy kiểm tra \`numerator\`.`,
  "schema/not-in-formula": ({ name, operators }) =>
    `\`${name}\` không có nghĩa trong công thức. Hãy viết một số, \`{ var: mã-chỉ-tiêu }\`, hoặc một trong các phép ${listedVi(operators)} kèm danh sách.`,
  "schema/formula-operands": ({ name, operator, least, most, count }) =>
    `Phép \`${operator}\` ở \`${name}\` có ${count} giá trị. Hãy cho ${most === undefined ? `từ ${least} giá trị trở lên` : `đúng ${least} giá trị`}.`,
  "schema/formula-of-itself": ({ indicator }) =>
    `Chỉ tiêu thống kê \`${indicator}\` được tính từ chính nó. Hãy nêu các chỉ tiêu khác mà nó được tính từ đó.`,
  "schema/unknown-part": ({ indicator, part, nearest }) =>
    `Chỉ tiêu thống kê \`${indicator}\` được tính từ \`${part}\`, nhưng không có chỉ tiêu này. ${meantVi(nearest, "Hãy sửa lại, hoặc thêm gói có chỉ tiêu này.")}`,

  "schema/unknown-name": ({ by, name, nearest }) =>
    `\`${by}\` dùng tên \`${name}\`, nhưng bản mô tả không khai báo tên này. ${meantVi(nearest, "Hãy thêm tên này vào `columns`.")}`,
  "schema/name-declared-twice": ({ name }) =>
    `\`${name}\` được khai báo cả trong \`columns\` lẫn trong \`variables\`. Hãy đổi tên ở \`columns\`.`,
  "schema/type-of-a-variable": ({ variable, key }) =>
    `Biến \`${variable}\` đã tự nói nó là gì mà ở đây vẫn có \`${key}\`. Hãy bỏ \`${key}\`.`,
  "schema/codes-missing": ({ column }) =>
    `\`${column}\` chứa mã nhưng không nói mã thuộc danh mục nào. Hãy thêm \`codes\`, hoặc đọc cột này là \`type: text\`.`,
  "schema/min-above-max": ({ name, min, max }) =>
    `\`${name}\` có giá trị nhỏ nhất \`${min}\` lớn hơn giá trị lớn nhất \`${max}\` nên không giá trị nào phù hợp. Hãy đổi chỗ hai giá trị.`,
  "schema/recoded-and-missing": ({ name, text }) =>
    `\`${name}\` vừa coi \`${text}\` là một giá trị vừa coi là thiếu. Hãy bỏ nó khỏi \`recode\` hoặc khỏi \`missing\`.`,
  "schema/skip-pattern-in-half": ({ name, given, missing }) =>
    `\`${name}\` có \`${given}\` mà không có \`${missing}\`. Bước nhảy câu hỏi cần cả hai: hãy thêm \`${missing}\`.`,
  "schema/design-without-psu": ({ given }) =>
    `\`${given}\` mô tả cách chọn các đơn vị mẫu sơ cấp (PSU), nhưng thiếu \`psu\`. Hãy nêu cột chứa PSU trong \`psu\`.`,
  "schema/design-of-complete": ({ given }) =>
    `\`${given}\` là của mẫu điều tra, nhưng \`coverage\` là \`complete\`: mọi kết quả sẽ coi như không có sai số chọn mẫu. Hãy viết \`coverage: sample\`, hoặc bỏ \`${given}\`.`,
  "schema/field-of-other-adapter": ({ field, adapter }) =>
    `\`${field}\` không có nghĩa với bộ đọc \`${adapter}\`. Hãy bỏ đi, hoặc nêu đúng bộ đọc của tệp: \`csv\` cho văn bản, \`xlsx\` cho sổ tính Excel.`,
  "schema/value-columns-missing": ({ dataset }) =>
    `Bộ số liệu \`${dataset}\` không nêu cột nào chứa giá trị. Hãy thêm \`numerator\` và \`denominator\`, hoặc \`value\` nếu không có số đếm.`,
  "schema/one-header-for-two": ({ first, second, header }) =>
    `\`${first}\` và \`${second}\` cùng được đọc từ cột \`${header}\`. Hãy nêu đúng cột của từng số.`,
  "schema/boundaries-date-missing": ({ dataset }) =>
    `Bộ số liệu \`${dataset}\` không nói địa bàn được tính theo địa giới của ngày nào. Hãy thêm \`asOf\` vào \`columns\` hoặc \`defaults\`, vì mã đã được dùng lại với nghĩa khác.`,
  "schema/method-missing": ({ dataset, missing }) =>
    `Bộ số liệu \`${dataset}\` không nói giá trị được đo như thế nào: thiếu ${listedVi(missing)}. Hãy thêm vào \`columns\` hoặc \`defaults\`, nếu không thì không so sánh được với số liệu khác.`,
};
