import type { Catalogue } from "@mangnon/schema";
import type { RulesCodes } from "../codes.ts";

const didYouMean = (nearest: string | undefined): string =>
  nearest ? ` Có phải ý bạn là \`${nearest}\`?` : "";
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
const orDeclare = (nearest: string | undefined): string =>
  didYouMean(nearest) || " Hãy khai báo, hoặc dùng gói có khai báo.";
const firstOf = (names: readonly string[], more: string): string =>
  names.length > 5 ? `${list(names.slice(0, 5))} ${more}` : list(names);
const shown = (value: string | undefined): string => (value === undefined ? "Chữ" : `Chữ \`${value}\``);
/** A type as a description of data names it, such as `number (hours)`. */
const meantBy = (expected: string): string => {
  if (expected === "boolean") return "`true` hoặc `false`";
  return expected.replace(/^[a-z]+/, (kind) => kindNames.get(kind) ?? kind);
};
const kindNames: ReadonlyMap<string, string> = new Map([
  ["number", "số"],
  ["code", "mã"],
  ["date", "ngày"],
  ["text", "chuỗi ký tự"],
]);
/** What of a description says how texts of a type are written. */
const orForm = (type: string): string =>
  type === "date" ? ", hoặc sửa `dateFormat`" : type === "number" ? ", hoặc sửa `decimal`" : "";
const typeNames: ReadonlyMap<string, string> = new Map([
  ["number", "số"],
  ["integer", "số nguyên"],
  ["boolean", "đúng hoặc sai"],
  ["date", "ngày"],
]);
/** Days from a first to a last, each told only where there is one. */
const spell = (from: string | undefined, to: string | undefined): string =>
  `${from === undefined ? "" : ` từ ${from}`}${to === undefined ? "" : ` đến ${to}`}`;
const limitForms: ReadonlyMap<string, string> = new Map([
  ["integer", "12"],
  ["number", "12.5"],
  ["date", "2010-05-10"],
]);

const insteadOf: ReadonlyMap<string, string> = new Map([
  ["classify", "`classify`: kết quả cho biết còn cần thông tin gì"],
  ["explain", "`explain`: kết quả cho biết giá trị của từng phần"],
  ["fact", "một dữ kiện đã được tính sẵn"],
]);

/** The sentences of the codes of `@mangnon/rules`, in Vietnamese. */
export const vi: Catalogue<RulesCodes> = {
  "rules/not-a-rule": ({ given }) =>
    `\`${given}\` không phải là quy tắc. Hãy viết JSON: một phép toán, một danh sách, một số, một chuỗi hoặc đúng/sai.`,
  "rules/null-literal": () =>
    "`null` không có nghĩa trong quy tắc: điều chưa biết không bao giờ được viết ra. Hãy bỏ đi.",
  "rules/not-finite": ({ value }) =>
    `\`${value}\` không phải là số dùng được trong quy tắc. Hãy viết một số hữu hạn.`,
  "rules/too-deep": ({ limit }) =>
    `Quy tắc lồng sâu quá ${limit} tầng. Hãy đặt tên cho từng phần dưới dạng dữ kiện.`,
  "rules/too-large": ({ limit }) =>
    `Quy tắc có hơn ${limit} phần tử. Hãy đặt tên cho từng phần dưới dạng dữ kiện.`,
  "rules/no-operator": () => "`{}` không có phép toán nào. Hãy viết một phép toán, ví dụ `and`.",
  "rules/several-operators": ({ keys }) =>
    `Mỗi phép toán chỉ có một toán tử, nhưng ở đây có ${list(keys)}. Hãy nối chúng bằng \`and\` hoặc \`or\`.`,
  "rules/unknown-operator": ({ operator, nearest }) =>
    `Không có toán tử \`${operator}\`.${didYouMean(nearest) || " Trang ngôn ngữ quy tắc liệt kê các toán tử."}`,
  "rules/refused-operator": ({ operator, instead }) =>
    `Toán tử \`${operator}\` không được dùng. Hãy dùng ${insteadOf.get(instead) ?? `\`${instead}\``}.`,
  "rules/wrong-number-of-operands": ({ operator, expected, given }) =>
    `Toán tử \`${operator}\` cần ${expected.replace(" or more", " hoặc nhiều hơn").replace(" to ", " đến ")} toán hạng, không phải ${given}.`,
  "rules/if-without-else": () =>
    "`if` không có giá trị khi mọi điều kiện đều sai. Hãy thêm giá trị đó làm toán hạng cuối.",
  "rules/var-not-a-name": ({ given }) => `\`var\` cần một tên, không phải ${given}.`,
  "rules/var-default": ({ name }) =>
    `\`var\` của \`${name}\` có giá trị mặc định, sẽ biến điều chưa biết thành giá trị. Hãy bỏ giá trị mặc định.`,
  "rules/unknown-variable": ({ name, nearest }) => `Không có biến \`${name}\`.${orDeclare(nearest)}`,
  "rules/unknown-fact": ({ name, nearest }) => `Không có dữ kiện \`${name}\`.${orDeclare(nearest)}`,
  "rules/unknown-parameter": ({ name, nearest }) => `Không có tham số \`${name}\`.${orDeclare(nearest)}`,
  "rules/outer-variable": ({ name }) =>
    `Không thấy được \`${name}\` bên trong \`some\`, \`all\` hay \`none\`: ở đó \`{"var": ""}\` là phần tử. Hãy so sánh ở bên ngoài.`,
  "rules/element-outside": () =>
    '`{"var": ""}` là phần tử của một danh sách; ở đây không có. Hãy nêu tên một biến.',
  "rules/wrong-type": ({ operator, operand, expected, given }) =>
    `${operator === "" ? "Quy tắc này" : `Toán hạng ${operand} của \`${operator}\``} phải là ${expected}, nhưng lại là ${given}.`,
  "rules/types-differ": ({ operator, first, second }) =>
    `\`${operator}\` không dùng chung được cho ${first} và ${second}. Không có gì được tự đổi kiểu: hãy so sánh hai thứ cùng loại.`,
  "rules/unit-mismatch": ({ operator, first, second }) =>
    `\`${operator}\` không dùng chung được cho ${first} và ${second}: đơn vị khác nhau.`,
  "rules/code-not-in-list": ({ code, list: name, nearest }) =>
    `\`${code}\` không phải là mã của danh mục \`${name}\`.${didYouMean(nearest) || ` Hãy dùng một mã trong danh mục: \`mangnon describe ${name} --lang vi\` liệt kê các mã.`}`,
  "rules/not-a-date": ({ value }) =>
    `\`${value}\` không phải là một ngày trong lịch. Hãy viết theo dạng \`2025-06-30\`.`,
  "rules/partial-date": ({ value }) =>
    `\`${value}\` gồm nhiều ngày, nên trong khoảng đó không câu trả lời nào phân định được. Hãy viết rõ ngày, hoặc dùng tuổi.`,
  "rules/empty-list": () => "`[]` không có kiểu và không chứa gì. Hãy bỏ đi.",
  "rules/not-a-condition": ({ given }) =>
    `Ở đây cần một điều kiện, nhưng đây là ${given}. Hãy so sánh nó với một giá trị.`,
  "rules/unknown-code-list": ({ list: name, nearest }) =>
    `Không có danh mục mã \`${name}\`.${orDeclare(nearest)}`,
  "rules/single-value": ({ name }) =>
    `\`${name}\` chỉ có một giá trị hoặc không có giá trị nào, nên hồ sơ không nói gì cũng bị coi là có giá trị đó. Hãy khai báo mọi giá trị có thể có.`,
  "rules/no-limit": ({ name, limit, type }) =>
    `\`${name}\` thiếu \`${limit}\`, nên khi chưa biết giá trị thì không thể nói nó có thể là gì. Hãy ghi vào, theo dạng \`${limitForms.get(type)}\`.`,
  "rules/cycle": ({ names }) => `${list(names)}: cái cuối được định nghĩa qua cái đầu. Hãy bỏ vòng lặp này.`,
  "rules/prefix-of-another": ({ name, other }) =>
    `\`${name}\` là phần đầu của \`${other}\` nên một đường dẫn có thể hiểu theo hai cách. Hãy đổi tên một trong hai.`,
  "rules/no-reference-date": ({ parameter }) =>
    `\`${parameter}\` có giá trị theo ngày nhưng không có biến \`referenceDate\` để tra. Hãy khai báo biến đó.`,
  "rules/wrong-value-of-law": ({ parameter, expected }) =>
    `Giá trị của \`${parameter}\` phải là ${expected}. Hãy ghi giá trị như vậy.`,
  "rules/wrong-day-of-law": ({ parameter, value }) =>
    `\`${parameter}\` nêu \`${value}\`, không phải là một ngày trong lịch. Hãy viết theo dạng \`2025-06-30\`.`,
  "rules/values-out-of-order": ({ parameter }) =>
    `Các giá trị của \`${parameter}\` không đứng theo ngày bắt đầu hiệu lực nên giá trị cũ sẽ được dùng thay giá trị mới. Hãy ghi giá trị cũ nhất trước, mỗi giá trị có \`since\` riêng.`,
  "rules/wrong-kernel-input": ({ name, expected, given }) =>
    `Dữ kiện được tính từ \`${name}\`, đáng lẽ là ${expected} nhưng lại là ${given}.`,
  "rules/wrong-default": ({ name, expected }) =>
    `Giá trị của \`${name}\` khi không được hỏi phải là ${expected}. Hãy ghi vào \`otherwise\`.`,
  "rules/unknown-criterion": ({ name, nearest }) =>
    `Không có dữ kiện \`${name}\` để báo cáo làm tiêu chí.${didYouMean(nearest) || " Hãy khai báo, hoặc bỏ tiêu chí này."}`,
  "rules/otherwise-not-last": ({ class: name }) =>
    `Lớp \`${name}\` là \`otherwise\` nhưng không đứng cuối nên các lớp sau không bao giờ đạt tới. Hãy chuyển xuống cuối.`,
  "rules/last-class-not-otherwise": ({ class: name }) =>
    `Lớp cuối \`${name}\` có quy tắc nên có hồ sơ sẽ không thuộc lớp nào. Hãy để lớp cuối là \`otherwise\`.`,
  "rules/duplicate-class": ({ class: name }) =>
    `Lớp \`${name}\` xuất hiện hai lần. Hãy nối hai quy tắc bằng \`or\`.`,
  "rules/duplicate-check": ({ check }) =>
    `Phép kiểm tra \`${check}\` xuất hiện hai lần. Hãy đặt mã riêng cho từng phép kiểm tra.`,
  "rules/unknown-name": ({ name, nearest }) =>
    `\`${name}\` không được khai báo trong \`columns\` hay \`variables\`.${didYouMean(nearest) || " Hãy khai báo tên này."}`,
  "rules/unknown-column": ({ column, nearest }) =>
    `Bản mô tả không đọc cột nào tên \`${column}\`.${didYouMean(nearest) || " Hãy nêu một cột được đọc, hoặc bỏ tên này."}`,
  "rules/name-declared-twice": ({ name }) =>
    `\`${name}\` có cả trong \`columns\` lẫn \`variables\`. Hãy đổi tên trong \`columns\`.`,
  "rules/no-code-list": ({ name }) =>
    `\`${name}\` nhận mã nhưng không có danh mục mã. Hãy ghi danh mục vào \`codes\`.`,
  "rules/text-with-two-meanings": ({ text }) =>
    `Chữ \`${text}\` được gán hai nghĩa. Hãy chỉ ghi một lần, trong \`recode\` hoặc trong \`missing\`.`,
  "rules/blank-not-absent": ({ reason }) =>
    `Ô trống luôn là \`absent\`, không bao giờ là \`${reason}\`. Hãy bỏ dòng này, hoặc gán giá trị cho ô trống trong \`recode\`.`,
  "rules/wrong-recode": ({ text, expected }) =>
    `Giá trị thay cho \`${text}\` phải là ${meantBy(expected)}. Hãy ghi giá trị như vậy, hoặc chuyển chữ này sang \`missing\`.`,
  "rules/wrong-constant": ({ name, expected }) =>
    `Giá trị của \`${name}\` phải là ${meantBy(expected)}. Hãy ghi giá trị như vậy.`,
  "rules/wrong-limit": ({ name, type }) =>
    limitForms.has(type)
      ? `Giới hạn của \`${name}\` được ghi theo dạng \`${limitForms.get(type)}\`. Hãy ghi lại \`min\` và \`max\`, hoặc bỏ đi.`
      : `\`${name}\` có giới hạn nhưng kiểu \`${type}\` không có thứ tự. Hãy bỏ \`min\` và \`max\`.`,
  "rules/min-above-max": ({ name, min, max }) =>
    `\`${name}\` không thể có giá trị nào: vừa từ ${min} trở lên vừa không quá ${max}. Hãy sửa \`min\` hoặc \`max\`.`,
  "rules/skip-pattern-in-half": ({ name, missing }) =>
    `Bước nhảy của \`${name}\` thiếu \`${missing}\`. Hãy ghi cả \`when\` lẫn \`otherwise\`, hoặc bỏ cả hai.`,

  "rules/lint-unreachable-class": ({ class: name, earlier }) =>
    `Không hồ sơ nào có thể thuộc lớp \`${name}\`: ${
      earlier.length === 0
        ? "quy tắc của lớp không đúng với ai trong phạm vi áp dụng"
        : `ai hợp với quy tắc của lớp đều đã thuộc một lớp đứng trước (${list(earlier)})`
    }. Hãy sửa quy tắc, hoặc bỏ lớp này.`,
  "rules/lint-otherwise-unreachable": ({ class: name, earlier }) =>
    `Không còn ai cho lớp cuối \`${name}\`: mọi người trong phạm vi áp dụng đều đã thuộc một lớp đứng trước (${list(earlier)}). Hãy đặt \`otherwise\` cho lớp đứng ngay trước, hoặc sửa các quy tắc.`,
  "rules/lint-overlap": ({ first, second, example }) =>
    `Quy tắc của \`${first}\` và \`${second}\` đều đúng với \`${example}\`; chỉ vì thứ tự trong danh sách mà kết quả là \`${first}\`. Nếu không có ý như vậy, hãy thu hẹp một trong hai.`,
  "rules/lint-gap": ({ variable, from, to, example }) =>
    `Có quy tắc cho giá trị thấp hơn và cao hơn của \`${variable}\`, nhưng ${from === to ? from : `từ ${from} đến ${to}`} lại rơi vào \`otherwise\`: \`${example}\`. Nếu không có ý như vậy, hãy xem lại chỗ bắt đầu và kết thúc của các quy tắc.`,
  "rules/lint-undecided": ({ causes, example, from, to }) =>
    `Dù biết thêm gì đi nữa, \`${example}\` vẫn không thuộc lớp nào${spell(from, to)}, vì ${list(causes)}. Hãy cho giá trị, hoặc thu hẹp \`effective\` hay phạm vi áp dụng.`,
  "rules/lint-always-true": () => "Điều kiện này đúng với mọi hồ sơ mà nó được xét. Hãy bỏ đi, hoặc sửa lại.",
  "rules/lint-always-false": () => "Điều kiện này sai với mọi hồ sơ mà nó được xét. Hãy bỏ đi, hoặc sửa lại.",
  "rules/lint-redundant": ({ operator }) =>
    `Không có toán hạng này thì \`${operator}\` vẫn cho cùng kết quả với mọi hồ sơ. Hãy bỏ đi, hoặc sửa lại.`,
  "rules/lint-wider-candidates": ({ class: name, names, example }) =>
    `\`${name}\` vẫn là một khả năng của \`${example}\` dù không điều chưa biết nào dẫn đến đó${names.length === 0 ? "" : `: ${list(names)} được nêu nhiều lần`}. Không kết luận nào sai vì thế; muốn thu hẹp các khả năng, hãy chỉ hỏi mỗi điều một lần.`,
  "rules/lint-unused-variable": ({ name }) =>
    `Không định nghĩa nào dùng biến \`${name}\`. Hãy dùng, hoặc bỏ đi.`,
  "rules/lint-unused-fact": ({ name }) =>
    `Không định nghĩa nào dùng dữ kiện \`${name}\`. Hãy dùng, hoặc bỏ đi.`,
  "rules/lint-unused-parameter": ({ name }) =>
    `Không định nghĩa nào dùng tham số \`${name}\`. Hãy dùng, hoặc bỏ đi.`,
  "rules/lint-not-exhaustive": ({ names, limit }) =>
    limit === undefined
      ? `Không phải mọi giá trị của ${list(names)} đều được xem xét: quy tắc tính toán với chúng, mà có quá nhiều giá trị. Những gì tùy thuộc vào chúng vẫn có thể có chỗ lạ mà không được nêu ở đây.`
      : `Định nghĩa chưa được xem xét hết: cần hơn ${limit} bước. Vẫn có thể có chỗ lạ mà không được nêu ở đây. Hãy để từng phần có ít biến hơn.`,

  "rules/wrong-type-of-value": ({ variable, expected }) =>
    `Giá trị của \`${variable}\` không phải kiểu ${expected}; coi như chưa biết. Không có gì được tự đổi kiểu: hãy ghi đúng kiểu ${expected}.`,
  "rules/out-of-range": ({ variable, min, max }) =>
    `Giá trị của \`${variable}\` nằm ngoài khoảng từ ${min} đến ${max}; coi như chưa biết. Hãy kiểm tra lại.`,
  "rules/not-in-list": ({ variable, list: name }) =>
    `Giá trị của \`${variable}\` không có trong danh mục \`${name}\`; coi như chưa biết. Hãy dùng một mã trong danh mục.`,
  "rules/contradicts-skip": ({ variable }) =>
    `\`${variable}\` có giá trị dù câu hỏi không áp dụng cho hồ sơ này; coi như chưa biết. Hãy kiểm tra cả hai câu trả lời.`,
  "rules/after-reference-date": ({ variable, on }) =>
    `\`${variable}\` sau ngày ${on} mà nó được tính đến; khoảng giữa hai ngày, ví dụ tuổi, coi như chưa biết. Hãy kiểm tra cả hai ngày.`,
  "rules/ages-contradict": ({ variable, recorded }) =>
    `\`${variable}\` và \`${recorded}\` cho hai tuổi khác nhau; tuổi coi như chưa biết. Hãy kiểm tra cả hai.`,
  "rules/unknown-field": ({ field, nearest }) =>
    `Hồ sơ có trường \`${field}\` mà không quy tắc nào đọc.${didYouMean(nearest)}`,
  "rules/not-yet-in-force": ({ parameter, since }) =>
    `\`${parameter}\` chưa có giá trị vào ngày của hồ sơ: giá trị đầu tiên có từ ${since}. Những gì tùy thuộc nó là chưa biết.`,
  "rules/repealed": ({ parameter, until }) =>
    `\`${parameter}\` không còn giá trị vào ngày của hồ sơ: giá trị cuối hết hiệu lực ngày ${until}. Những gì tùy thuộc nó là chưa biết.`,
  "rules/not-verified": ({ parameter, until }) =>
    `\`${parameter}\` đã được đối chiếu với pháp luật đến ngày ${until}, trước ngày của hồ sơ. Hãy xem đã có giá trị mới hơn chưa.`,
  "rules/missing-column": ({ column, nearest }) =>
    `Tệp không có cột \`${column}\`.${didYouMean(nearest) || " Hãy sửa dòng tiêu đề hoặc bản mô tả."}`,
  "rules/unread-columns": ({ columns }) =>
    `Có ${columns.length} cột không được dùng: ${firstOf(columns, "và các cột khác")}. Nếu cần cột nào, hãy nêu tên trong bản mô tả.`,
  "rules/no-record-id": ({ column }) =>
    `Dòng này bị loại: ô mã hồ sơ trong cột \`${column}\` để trống. Hãy ghi mã hồ sơ.`,
  "rules/repeated-record-id": ({ column, first }) =>
    `Dòng này bị loại: mã hồ sơ trong cột \`${column}\` đã có ở ${first === undefined ? "một dòng trước" : `dòng ${first}`}. Mỗi mã chỉ dành cho một hồ sơ.`,
  "rules/unexpected-text": ({ column, value }) =>
    `${shown(value)} trong cột \`${column}\` không thuộc các chữ được quy đổi trong bản mô tả; coi như chưa biết. Hãy sửa lại, hoặc thêm vào \`recode\` hay \`missing\`.`,
  "rules/unreadable-text": ({ column, type, form, value }) =>
    `${shown(value)} trong cột \`${column}\` không phải là ${typeNames.get(type) ?? type}; coi như chưa biết. Hãy ghi theo dạng \`${form}\`${orForm(type)}, hoặc khai báo trong \`missing\`.`,
  "rules/not-computable": ({ variable }) =>
    `Không tính được \`${variable}\` từ các giá trị của hồ sơ này; coi như chưa biết. Hãy kiểm tra các giá trị đó.`,
  "rules/filter-unknown": ({ names }) =>
    `Dòng này bị loại: có được tính hay không tùy thuộc ${list(names)}, mà ở đây chưa biết. Hãy bổ sung thông tin, hoặc gán giá trị cho chữ bị thiếu trong \`recode\`.`,
  "rules/check-failed": ({ check, label, names }) =>
    `Hồ sơ không đạt \`${check}\` (${label.vi}), xét theo ${list(names)}. Hãy xem lại hồ sơ.`,
  "rules/check-unknown": ({ check, label, names }) =>
    `Chưa biết hồ sơ có đạt \`${check}\` (${label.vi}) hay không vì chưa biết ${list(names)}. Hãy bổ sung thông tin.`,
  "rules/wrong-weight": ({ column }) =>
    `Dòng này bị loại: quyền số trong cột \`${column}\` không phải là số từ 0 trở lên. Hãy sửa lại.`,
  "rules/no-weight": ({ column }) =>
    `Hồ sơ không có quyền số trong cột \`${column}\` nên không thể đưa vào số liệu có quyền số. Hãy điền vào, hoặc loại hồ sơ bằng bộ lọc.`,
  "rules/zero-weight": ({ column }) =>
    `Hồ sơ có quyền số 0 trong cột \`${column}\`: không góp gì vào số liệu có quyền số. Nếu đúng là như vậy, hãy loại hồ sơ bằng bộ lọc.`,
  "rules/no-psu": ({ column }) =>
    `Hồ sơ không cho biết trong cột \`${column}\` là được chọn từ đâu, nên không số liệu nào của mẫu có sai số chuẩn. Hãy điền vào, hoặc loại hồ sơ bằng bộ lọc.`,

  "rules/faulty-rule": ({ issues }) => `Không dùng được quy tắc này: có ${issues} lỗi.`,
  "rules/faulty-definition": ({ definition, issues }) =>
    `Không dùng được định nghĩa \`${definition}\`: có ${issues} lỗi.`,
  "rules/faulty-obligations": ({ obligations, issues }) =>
    `Không dùng được danh mục nghĩa vụ \`${obligations}\`: có ${issues} lỗi.`,
  "rules/faulty-dataset": ({ dataset, issues }) =>
    `Không dùng được bộ dữ liệu \`${dataset}\`: có ${issues} lỗi.`,
  "rules/not-a-record": ({ given }) => `Hồ sơ phải là một đối tượng gồm các biến, không phải ${given}.`,
  "rules/not-a-day": ({ given }) =>
    `\`${given}\` không phải là một ngày trong lịch. Hãy viết ngày áp dụng luật theo dạng \`2025-06-30\`.`,
  "rules/different-comparisons": ({ first, second }) =>
    `Một bảng đếm so sánh ${first}, bảng kia so sánh ${second}. Chỉ gộp được các bảng đếm của cùng hai định nghĩa.`,
  "rules/no-value-to-export": ({ parameter, on }) =>
    `Không thể xuất quy tắc: \`${parameter}\` không có giá trị vào ngày ${on}. Hãy xuất cho một ngày có giá trị.`,
  "rules/too-large-to-export": ({ limit }) =>
    `Không thể xuất quy tắc: khi viết đủ các dữ kiện, quy tắc có hơn ${limit} phần tử. Hãy xuất riêng từng dữ kiện.`,
};
