import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { SchemaCodes } from "../codes.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** Something for every field that a sentence may ask for. */
const data = {
  ...{
    name: "targets[0].goal",
    value: "0.9",
    expected: ["a", "b"],
    received: "text",
    known: ["a"],
    keys: ["a", "b"],
  },
  ...{
    format: "Period",
    of: "list",
    limit: 2,
    divisor: 2,
    why: "it is odd",
    id: "x.t1",
    first: "targets[0].id",
  },
  ...{
    since: "2021",
    until: "2020",
    target: "x.t1",
    comparator: "below",
    goal: 2,
    percent: "90",
    indicator: "x.rate",
  },
  ...{
    due: "2026",
    period: "2021/2025",
    outlook: "2026/2030",
    version: "2021-10-19",
    amends: "2022-01-01",
    milestone: "2020",
    from: "2021-01-01",
    to: "2025-12-31",
  },
  ...{
    by: "x.t1",
    sentence: "x.s1",
    promise: "x.t1",
    task: "x.k1",
    role: "x.labour",
    class: "x.none",
    years: 0,
  },
  ...{ variable: "ageInYears", key: "type", column: "area", min: "7", max: "6", text: "9", given: "when" },
  ...{ unit: "percent", indicatorUnit: "count", parts: ["x.a"], part: "x.a", operators: ["+"] },
  ...{ operator: "-", least: 2, most: 2, count: 3 },
  ...{ missing: ["definition"], dataset: "x.report", second: "denominator", header: "n" },
  ...{ field: "sheet", adapter: "csv" },
  ...{ obligation: "x.hours", regime: "x.fines", last: "2021-12-31" },
};

const codes = Object.keys(en) as (keyof SchemaCodes)[];

const tell = (catalogue: typeof en, code: keyof SchemaCodes, over: object = {}): string =>
  catalogue[code]({ ...data, ...over } as never);

test("every code that the package declares has a sentence, and no other has", () => {
  const declared =
    readFileSync(new URL("../codes.ts", import.meta.url), "utf8").match(/"schema\/[a-z-]+"/g) ?? [];
  expect(declared.map((code) => code.slice(1, -1))).toEqual(codes);
  expect(Object.keys(vi)).toEqual(codes);
});

describe.each([
  ["English", en],
  ["Vietnamese", vi],
])("in %s", (_, catalogue) => {
  test.each(codes)("%s says what failed and what to do", (code) => {
    const sentence = tell(catalogue, code);
    expect(sentence).toMatch(/^[\p{Lu}`].*\. .+[.?]$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|please|vui lòng| {2}/);
    expect(sentence).toBe(sentence.normalize("NFC"));
  });

  test("the nearest name is asked for, where there is one", () => {
    const asking = codes.filter((code) => tell(catalogue, code, { nearest: "x.near" }).includes("`x.near`?"));
    expect(asking).toEqual([
      "schema/invalid-value",
      "schema/no-variant",
      "schema/unrecognized-keys",
      "schema/unknown-indicator",
      "schema/unknown-sentence",
      "schema/unknown-promise",
      "schema/unknown-role",
      "schema/unknown-regime",
      "schema/numerator-outside-denominator",
      "schema/unknown-part",
      "schema/unknown-name",
    ]);
  });
});

/** Both sentences for each of some data. */
const told = (rows: readonly (readonly [keyof SchemaCodes, object])[]): readonly string[] =>
  rows.flatMap(([code, over]) => [en, vi].map((catalogue) => tell(catalogue, code, over)));

test("a value of another kind: what it is, and what to write", () => {
  const type = (over: object) => ["schema/invalid-type", { name: "due", value: undefined, ...over }] as const;
  expect(
    told([
      type({ expected: "Period", received: "number", value: "2025" }),
      type({ expected: "text", received: "number", value: "01" }),
      type({ expected: "CivilDate", received: "number", value: "2025" }),
      type({ expected: "Period", received: "number", value: "202506" }),
      type({ expected: "text", received: "boolean", value: "false" }),
      type({ expected: "number", received: "text", value: "2 %" }),
      type({ expected: "number", received: "missing" }),
      type({ expected: "boolean", received: "nothing" }),
      type({ expected: "list", received: "mapping" }),
      type({ expected: "number", received: "infinite" }),
      type({ name: "", expected: "mapping", received: "list" }),
    ]),
  ).toMatchInlineSnapshot(`
    [
      "\`due\` is \`2025\` without quotes, which is read as a number, not as text. Write \`"2025"\`.",
      "\`due\` là \`2025\` không có dấu ngoặc kép nên được đọc là một số, không phải chuỗi ký tự. Hãy viết \`"2025"\`.",
      "\`due\` is \`01\` without quotes, which is read as a number, not as text. Write \`"01"\`.",
      "\`due\` là \`01\` không có dấu ngoặc kép nên được đọc là một số, không phải chuỗi ký tự. Hãy viết \`"01"\`.",
      "\`due\` is \`2025\`. Write a day as year-month-day, such as \`2025-06-30\`.",
      "\`due\` là \`2025\`. Hãy viết một ngày theo dạng năm-tháng-ngày, ví dụ \`2025-06-30\`.",
      "\`due\` is \`202506\`. Write a period, such as \`"2025"\`, \`2025-06\` or \`2021/2025\`.",
      "\`due\` là \`202506\`. Hãy viết một kỳ, ví dụ \`"2025"\`, \`2025-06\` hoặc \`2021/2025\`.",
      "\`due\` is \`false\` without quotes, which is read as \`true\` or \`false\`, not as text. Write \`"false"\`.",
      "\`due\` là \`false\` không có dấu ngoặc kép nên được đọc là \`true\` hoặc \`false\`, không phải chuỗi ký tự. Hãy viết \`"false"\`.",
      "\`due\` is the text \`2 %\`. Write a number.",
      "\`due\` là chuỗi \`2 %\`. Hãy viết một số.",
      "\`due\` is missing. Add it: it must be a number.",
      "Thiếu \`due\`. Hãy thêm vào: phải là một số.",
      "\`due\` is blank. Write \`true\` or \`false\`.",
      "\`due\` bị bỏ trống. Hãy viết \`true\` hoặc \`false\`.",
      "\`due\` is a mapping of \`key: value\`. Write a list.",
      "\`due\` là một nhóm mục \`khóa: giá trị\`. Hãy viết một danh sách.",
      "\`due\` is no finite number. Write a number.",
      "\`due\` là một số không hữu hạn. Hãy viết một số.",
      "The document is a list. Write a mapping of \`key: value\`.",
      "Tài liệu là một danh sách. Hãy viết một nhóm mục \`khóa: giá trị\`.",
    ]
  `);
});

test("a value that is none of the choices, or of another form or size", () => {
  expect(
    told([
      ["schema/invalid-value", { value: undefined, received: "missing", expected: [",", "\t"] }],
      ["schema/invalid-value", { value: undefined, received: "nothing", expected: ["plan"] }],
      ["schema/invalid-value", { value: undefined, received: "list", expected: ["plan"] }],
      ["schema/invalid-value", { value: "paln", received: "text", expected: ["plan"], nearest: "plan" }],
      ["schema/invalid-union", { value: "15", received: "text", expected: ["number", "list"] }],
      ["schema/invalid-union", { value: undefined, received: "missing", expected: ["otherwise", "Rule"] }],
      ["schema/invalid-format", { value: "" }],
      ["schema/invalid-format", { format: "other" }],
      ["schema/too-small", { of: "text", limit: 1 }],
      ["schema/too-small", { of: "number", limit: 1 }],
      ["schema/too-big", { of: "mapping", limit: 1 }],
      ["schema/unrecognized-keys", { known: [] }],
    ]),
  ).toMatchInlineSnapshot(`
    [
      "\`targets[0].goal\` is missing. Write one of these: \`,\`, \`\\t\`.",
      "Thiếu \`targets[0].goal\`. Hãy viết một trong các từ \`,\`, \`\\t\`.",
      "\`targets[0].goal\` is blank. Write \`plan\`.",
      "\`targets[0].goal\` bị bỏ trống. Hãy viết \`plan\`.",
      "\`targets[0].goal\` is a list, which is not known here. Write \`plan\`.",
      "\`targets[0].goal\` là một danh sách, không được dùng ở đây. Hãy viết \`plan\`.",
      "\`targets[0].goal\` is \`paln\`, which is not known here. Did you mean \`plan\`?",
      "\`targets[0].goal\` là \`paln\`, không được dùng ở đây. Có phải ý bạn là \`plan\`?",
      "\`targets[0].goal\` is the text \`15\`. Write a number; or a list.",
      "\`targets[0].goal\` là chuỗi \`15\`. Hãy viết một số; hoặc một danh sách.",
      "\`targets[0].goal\` is missing. Add it: it must be \`otherwise\`; or a rule, such as \`{ var: economicActivity }\`.",
      "Thiếu \`targets[0].goal\`. Hãy thêm vào: phải là \`otherwise\`; hoặc một quy tắc, ví dụ \`{ var: economicActivity }\`.",
      "\`targets[0].goal\` is blank. Write a period, such as \`"2025"\`, \`2025-06\` or \`2021/2025\`.",
      "\`targets[0].goal\` bị bỏ trống. Hãy viết một kỳ, ví dụ \`"2025"\`, \`2025-06\` hoặc \`2021/2025\`.",
      "\`targets[0].goal\` is \`0.9\`. Write \`other\`.",
      "\`targets[0].goal\` là \`0.9\`. Hãy viết \`other\`.",
      "\`targets[0].goal\` is blank. Write its text, or remove it where it is not needed.",
      "\`targets[0].goal\` bị bỏ trống. Hãy điền nội dung, hoặc bỏ mục này nếu không cần.",
      "\`targets[0].goal\` is too small. It must be at least 1.",
      "\`targets[0].goal\` quá nhỏ. Phải là số ít nhất bằng 1.",
      "\`targets[0].goal\` is too big. It must have at most 1 entry.",
      "\`targets[0].goal\` quá lớn. Phải có nhiều nhất 1 mục.",
      "\`targets[0].goal\` is not known here. Remove it.",
      "Ở đây không có mục \`targets[0].goal\`. Hãy bỏ đi.",
    ]
  `);
});

test("every sentence of what fields say together", () => {
  const together = codes.slice(codes.indexOf("schema/duplicate-id"));
  expect(together.map((code) => tell(vi, code))).toMatchInlineSnapshot(`
    [
      "\`x.t1\` đã có ở \`targets[0].id\`. Hãy đổi tên hoặc bỏ một trong hai.",
      "\`targets[0].goal\` là \`0.9\`, một ngày không có trong lịch. Hãy sửa lại ngày.",
      "\`targets[0].goal\` là \`0.9\`, không phải là một kỳ có trong lịch. Hãy viết một kỳ, ví dụ \`"2025"\`, \`2025-06\` hoặc \`2021/2025\`.",
      "\`targets[0].goal\` bắt đầu từ \`2021\` nhưng kết thúc ở \`2020\`, sớm hơn lúc bắt đầu. Hãy sửa một trong hai.",
      "Mục tiêu \`x.t1\` là \`below\` nhưng không có \`goal\`. Hãy thêm mức cần đạt theo phần trăm, hoặc viết \`minimise\` hay \`maximise\` nếu kế hoạch chỉ nêu hướng.",
      "Mục tiêu \`x.t1\` là \`below\`, chỉ nêu hướng, nhưng lại có mức 2. Hãy bỏ con số, hoặc viết cách so sánh đúng với lời của kế hoạch.",
      "\`targets[0].goal\` là 2, nghĩa là 2 phần trăm. Nếu ý là 90 phần trăm, hãy viết \`90\`.",
      "\`targets[0].goal\` là 2, không thể là phần trăm của một tổng thể. Hãy viết một số từ 0 đến 100.",
      "Mục tiêu \`x.t1\` là \`below\` 2 phần trăm, không giá trị nào đạt được. Hãy sửa cách so sánh hoặc mức cần đạt.",
      "Mục tiêu \`x.t1\` là \`below\` 2 phần trăm, giá trị nào cũng đạt. Hãy đối chiếu cách so sánh với lời của kế hoạch.",
      "Mục tiêu \`x.t1\` có lộ trình nhưng không có mức ban đầu (\`baseline\`). Hãy thêm mức ban đầu, hoặc bỏ lộ trình.",
      "Mục tiêu \`x.t1\` là \`below\` mà có \`margin\`, chỉ dùng cho mục tiêu định hướng. Hãy bỏ đi, hoặc viết \`minimise\` hay \`maximise\`.",
      "\`targets[0].goal\` là 2, nhưng không thể đếm được số nhỏ hơn 0. Hãy viết từ 0 trở lên.",
      "\`targets[0].goal\` là 2, không thể là số phần nghìn của một tổng thể. Hãy viết số từ 0 đến 1000.",
      "Mục tiêu \`x.t1\` tính theo \`percent\`, nhưng chỉ tiêu thống kê \`x.rate\` tính theo \`count\`. Hãy viết \`unit: count\` cùng các số theo đơn vị đó, hoặc sửa chỉ tiêu.",
      "Mục tiêu \`x.t1\` nói về \`x.rate\`, là nhóm chỉ tiêu không có giá trị riêng. Hãy viết một mục tiêu cho từng chỉ tiêu \`x.a\`.",
      "Mục tiêu \`x.t1\` là \`below\`, nhưng với chỉ tiêu thống kê \`x.rate\` thì hướng ngược lại mới là tốt hơn. Hãy sửa cách so sánh hoặc chỉ tiêu.",
      "Mục tiêu \`x.t1\` có thời hạn \`2026\`, ngoài giai đoạn \`2021/2025\` của kế hoạch. Hãy sửa \`due\`, hoặc viết \`kind: orientation\` nếu kế hoạch chỉ định hướng.",
      "Định hướng \`x.t1\` có thời hạn \`2026\`, ngoài giai đoạn định hướng \`2026/2030\` của kế hoạch. Hãy sửa \`due\`, hoặc viết \`kind: target\` nếu kế hoạch đặt mục tiêu trong giai đoạn của mình.",
      "\`x.t1\` là định hướng, nhưng kế hoạch không có \`outlook\`. Hãy thêm giai đoạn định hướng, ví dụ \`2026/2030\`, hoặc viết \`kind: target\`.",
      "Bản \`2021-10-19\` nêu là sửa đổi bản \`2022-01-01\`, nhưng bản này không có trước. Hãy sửa lại một trong hai ngày.",
      "Giai đoạn định hướng \`2026/2030\` bắt đầu khi giai đoạn \`2021/2025\` chưa kết thúc. Hãy để định hướng bắt đầu sau giai đoạn của kế hoạch.",
      "Mục tiêu \`x.t1\` có mốc \`2020\` nằm ngoài khoảng từ 2021-01-01 đến 2025-12-31. Hãy sửa \`due\` của mốc.",
      "Mục tiêu \`x.t1\` có thời hạn \`2026\` nhưng lại có mốc \`2020\` sau thời hạn. Hãy sửa một trong hai.",
      "Mục tiêu \`x.t1\` nêu chỉ tiêu thống kê \`x.rate\`, nhưng không có chỉ tiêu này. Hãy sửa lại, hoặc thêm gói có chỉ tiêu này.",
      "\`x.t1\` dẫn câu \`x.s1\`, nhưng kế hoạch không có câu này. Hãy thêm câu này vào \`sentences\`.",
      "Câu \`x.s1\` ghi \`became\` là \`x.t1\`, nhưng kế hoạch không có mục tiêu hay nhiệm vụ này. Hãy thêm vào, hoặc bỏ tên này.",
      "Nhiệm vụ \`x.k1\` nêu vai trò \`x.labour\`, nhưng kế hoạch không có vai trò này. Hãy thêm vai trò này vào \`roles\`.",
      "Câu \`x.s1\` chưa thành mục tiêu hay nhiệm vụ nào. Hãy nêu chúng ở \`became\`, hoặc nói ở \`noTarget\` vì sao không có.",
      "Câu \`x.s1\` đã thành mục tiêu hoặc nhiệm vụ mà vẫn nói vì sao không có. Hãy bỏ \`became\` hoặc \`noTarget\`.",
      "\`x.t1\` và câu \`x.s1\` chỉ có một bên nêu tên bên kia. Hãy thêm \`x.t1\` vào \`became\` và \`x.s1\` vào \`sentences\`, hoặc bỏ tên đó đi.",
      "\`x.none\` được dành cho những hồ sơ không thuộc lớp nào. Hãy đặt cho lớp này mã định danh khác.",
      "Lớp \`x.none\` nhận mọi trường hợp còn lại nên không bao giờ xét đến lớp sau nó. Hãy đặt lớp này ở cuối.",
      "Lớp \`x.none\` là lớp cuối mà vẫn có quy tắc, nên sẽ có hồ sơ không thuộc lớp nào. Hãy viết \`rule: otherwise\`, hoặc thêm một lớp cuối như vậy.",
      "Nghĩa vụ \`x.hours\` có mức phạt theo chế độ xử phạt \`x.fines\` mà tài liệu không khai báo. Hãy thêm chế độ này vào \`regimes\`.",
      "\`targets[0].goal\` bắt đầu từ \`2021\`, trong khi mức phạt trước đó vẫn áp dụng vào \`2021-12-31\`. Hãy xếp mức cũ trước, và để mỗi mức bắt đầu sau khi mức trước đã hết hiệu lực.",
      "Chỉ tiêu thống kê \`x.rate\` có chu kỳ 0 năm. Hãy viết từ 1 trở lên, hoặc bỏ \`everyYears\`.",
      "Chỉ tiêu thống kê \`x.rate\` tính lớp \`x.none\` ở tử số nhưng không ở mẫu số. Hãy thêm lớp này vào \`denominator\`.",
      "Chỉ tiêu thống kê \`x.rate\` tính mọi lớp của mẫu số nên luôn là 100 phần trăm. Hãy kiểm tra \`numerator\`.",
      "\`targets[0].goal\` không có nghĩa trong công thức. Hãy viết một số, \`{ var: mã-chỉ-tiêu }\`, hoặc một trong các phép \`+\` kèm danh sách.",
      "Phép \`-\` ở \`targets[0].goal\` có 3 giá trị. Hãy cho đúng 2 giá trị.",
      "Chỉ tiêu thống kê \`x.rate\` được tính từ chính nó. Hãy nêu các chỉ tiêu khác mà nó được tính từ đó.",
      "Chỉ tiêu thống kê \`x.rate\` được tính từ \`x.a\`, nhưng không có chỉ tiêu này. Hãy sửa lại, hoặc thêm gói có chỉ tiêu này.",
      "\`x.t1\` dùng tên \`targets[0].goal\`, nhưng bản mô tả không khai báo tên này. Hãy thêm tên này vào \`columns\`.",
      "\`targets[0].goal\` được khai báo cả trong \`columns\` lẫn trong \`variables\`. Hãy đổi tên ở \`columns\`.",
      "Biến \`ageInYears\` đã tự nói nó là gì mà ở đây vẫn có \`type\`. Hãy bỏ \`type\`.",
      "\`area\` chứa mã nhưng không nói mã thuộc danh mục nào. Hãy thêm \`codes\`, hoặc đọc cột này là \`type: text\`.",
      "\`targets[0].goal\` có giá trị nhỏ nhất \`7\` lớn hơn giá trị lớn nhất \`6\` nên không giá trị nào phù hợp. Hãy đổi chỗ hai giá trị.",
      "\`targets[0].goal\` vừa coi \`9\` là một giá trị vừa coi là thiếu. Hãy bỏ nó khỏi \`recode\` hoặc khỏi \`missing\`.",
      "\`targets[0].goal\` có \`when\` mà không có \`definition\`. Bước nhảy câu hỏi cần cả hai: hãy thêm \`definition\`.",
      "\`when\` mô tả cách chọn các đơn vị mẫu sơ cấp (PSU), nhưng thiếu \`psu\`. Hãy nêu cột chứa PSU trong \`psu\`.",
      "\`when\` là của mẫu điều tra, nhưng \`coverage\` là \`complete\`: mọi kết quả sẽ coi như không có sai số chọn mẫu. Hãy viết \`coverage: sample\`, hoặc bỏ \`when\`.",
      "\`sheet\` không có nghĩa với bộ đọc \`csv\`. Hãy bỏ đi, hoặc nêu đúng bộ đọc của tệp: \`csv\` cho văn bản, \`xlsx\` cho sổ tính Excel.",
      "Bộ số liệu \`x.report\` không nêu cột nào chứa giá trị. Hãy thêm \`numerator\` và \`denominator\`, hoặc \`value\` nếu không có số đếm.",
      "\`targets[0].id\` và \`denominator\` cùng được đọc từ cột \`n\`. Hãy nêu đúng cột của từng số.",
      "Bộ số liệu \`x.report\` không nói địa bàn được tính theo địa giới của ngày nào. Hãy thêm \`asOf\` vào \`columns\` hoặc \`defaults\`, vì mã đã được dùng lại với nghĩa khác.",
      "Bộ số liệu \`x.report\` không nói giá trị được đo như thế nào: thiếu \`definition\`. Hãy thêm vào \`columns\` hoặc \`defaults\`, nếu không thì không so sánh được với số liệu khác.",
    ]
  `);
});
