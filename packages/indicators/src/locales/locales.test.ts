import { expect, test } from "vitest";
import type { IndicatorsCodes } from "../codes.ts";
import { IndicatorsError } from "../errors.ts";
import { en } from "./en.ts";
import { enReasons } from "./reasons-en.ts";
import { viReasons } from "./reasons-vi.ts";
import { vi } from "./vi.ts";

const wanted = { indicator: "vn.rate", territory: "68 Lâm Đồng", period: "2023" };

/** Data of every code, each value unlike the others. */
const data: { readonly [Code in keyof IndicatorsCodes]: IndicatorsCodes[Code] } = {
  "indicators/missing-column": { column: "năm", nearest: "nam" },
  "indicators/unknown-indicator": { indicator: "vn.rate", nearest: "vn.rates" },
  "indicators/blank-field": { column: "năm" },
  "indicators/no-boundaries-date": { territory: "60" },
  "indicators/not-a-date": { value: "30/06/2025" },
  "indicators/not-a-period": { value: "quý 1" },
  "indicators/not-a-number": { column: "tử số", value: "1.5", decimal: "," },
  "indicators/negative-number": { column: "tử số", value: "-1" },
  "indicators/percent-out-of-range": { column: "tỷ lệ", value: "101" },
  "indicators/per-thousand-out-of-range": { column: "tỷ suất", value: "1001" },
  "indicators/composite-value": { indicator: "vn.all" },
  "indicators/unknown-coverage": { value: "complet", nearest: "complete" },
  "indicators/coverage-not-stated": { indicator: "vn.rate", period: "2024" },
  "indicators/method-not-stated": { indicator: "vn.rate", period: "2024", definition: "mics6" },
  "indicators/not-reported": { indicator: "vn.rate", period: "2024", columns: ["tử số", "mẫu số"] },
  "indicators/impossible-count": { indicator: "vn.rate", period: "2024", numerator: "12", denominator: "10" },
  "indicators/percent-as-fraction": { column: "tỷ lệ", value: "0.9", percent: "90" },
  "indicators/value-differs-from-counts": {
    column: "tỷ lệ",
    value: "9",
    numerator: "85",
    denominator: "100",
  },
  "indicators/duplicate-observation": { indicator: "vn.rate", territory: "60", period: "2024", first: 17 },

  "indicators/overlapping-periods": {
    indicator: "vn.rate",
    territory: "60",
    period: "2025",
    other: "2024-07/2025-06",
    first: 2,
  },
  "indicators/lonely-psu": { strata: 2 },
  "indicators/code-not-valid": { code: "27", on: "2025-07-02", meant: ["Bắc Ninh (→ 2025-06-30)"] },
  "indicators/code-ambiguous": { code: "60", on: "2025-07-02", meant: ["`a`: Tỉnh", "`b`: Xã"] },
  "indicators/geography-not-declared": {
    indicator: "vn.rate",
    period: "2025",
    unit: "Bình Thuận (→ 2025-06-30)",
    asOf: "2024-12-31",
  },
  "indicators/no-unit-on-day": {
    indicator: "vn.rate",
    period: "2024",
    unit: "Tuy Phong (→ 2025-06-30)",
    to: "2025-07-01",
  },

  "indicators/frozen-target": {
    plan: "x.plan",
    target: "x.t1",
    version: "2023-06-01",
    since: "2021-01-01",
    fields: ["goal"],
  },
  "indicators/not-a-class-ratio": { indicator: "vn.rate" },
  "indicators/numerator-outside-denominator": { indicator: "vn.rate", class: "hazardous-work" },
  "indicators/negative-weight": { weight: "-0.5" },
  "indicators/columns-do-not-fit": { column: "weights", expected: 4096, given: 4000 },
  "indicators/different-tallies": { first: "a by sex", second: "b by area" },
  "indicators/no-value-columns": { dataset: "report-2024" },
  "indicators/goal-missing": { target: "vn.t1", comparator: "at-most" },
  "indicators/not-a-fraction": { numerator: "12", denominator: "-10" },
  "indicators/impossible-design": { stratum: "đô thị", observed: 41, drawn: 32, population: 23 },
  "indicators/duplicate-unit": { unit: "đô thị / 7" },
  "indicators/broken-succession": { from: "60", to: "68", on: "2025-07-01" },
  "indicators/impossible-share": {
    from: "68 (2025-07-01)",
    to: "60 (2025-06-30)",
    numerator: "1.1",
    denominator: "0.4",
  },

  "indicators/predecessor-missing": { ...wanted, missing: ["60 Bình Thuận", "67 Đắk Nông"] },
  "indicators/predecessor-differs": {
    ...wanted,
    unit: "60 Bình Thuận",
    expected: "2024, mics6 (census)",
    seen: ["2024-06, mics6 (census)"],
  },
  "indicators/predecessor-without-value": { ...wanted, unit: "60 Bình Thuận", reason: "suppressed" },
  "indicators/predecessors-disagree": { ...wanted, unit: "60 Bình Thuận", values: ["1/10", "2/10"] },
  "indicators/counted-twice": { ...wanted, unit: "22951 Hưng Long", within: "22951 Bình Hưng" },
  "indicators/part-without-share": {
    ...wanted,
    unit: "22978 Phong Phú",
    parts: ["22972 Phan Rí Cửa", "22978 Tuy Phong"],
  },
  "indicators/backward-without-share": {
    ...wanted,
    unit: "22945 Phan Thiết",
    parts: ["22930 Phú Trinh", "22951 Bình Hưng"],
  },
  "indicators/sample-not-summed": { ...wanted, units: ["60 Bình Thuận", "67 Đắk Nông"] },
  "indicators/percent-not-summed": { ...wanted, units: ["60 Bình Thuận", "67 Đắk Nông"] },
  "indicators/apportioned": { ...wanted, units: ["22978 Phong Phú"] },
};

const codes = Object.keys(data) as (keyof IndicatorsCodes)[];

const sentence = (catalogue: typeof en, code: keyof IndicatorsCodes, changes: object = {}): string =>
  (catalogue[code] as (values: object) => string)({ ...data[code], ...changes });

test("both languages have a sentence for every code and reason, and none for others", () => {
  expect([Object.keys(en), Object.keys(vi)]).toEqual([codes, codes]);
  expect(Object.keys(viReasons)).toEqual(Object.keys(enReasons));
});

test.each(codes)("`%s` shows each of its values, in both languages", (code) => {
  for (const catalogue of [en, vi]) {
    const text = sentence(catalogue, code);
    for (const value of Object.values(data[code]).flat()) expect(text).toContain(String(value));
    expect(text).toMatch(/^[`\p{Lu}].*[.?]$/u);
    expect(text).not.toMatch(/undefined|NaN|\[object| {2}/);
  }
});

test("a code that never meant anything is told otherwise than one that did", () => {
  for (const catalogue of [en, vi]) {
    const text = sentence(catalogue, "indicators/code-not-valid", { meant: [] });
    expect(text).toMatch(/^[^;]*`27`[^;]*2025-07-02[^;]*\. \p{Lu}[^;]*\.$/u);
  }
});

test.each([
  "indicators/missing-column",
  "indicators/unknown-indicator",
  "indicators/unknown-coverage",
] as const)("`%s` says what to do instead when no name is near", (code) => {
  for (const catalogue of [en, vi]) {
    const text = sentence(catalogue, code, { nearest: undefined });
    expect(text).not.toMatch(/undefined|\?/);
    expect(text).toMatch(/\. \p{Lu}|; .*\. \p{Lu}/u);
  }
});

test("Vietnamese is not English: no sentence is the same, and each has marks that English has not", () => {
  for (const code of codes) {
    const text = sentence(vi, code).replaceAll(/`[^`]*`/g, "");
    expect(text).toMatch(/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/);
    expect(text).toBe(text.normalize("NFC"));
  }
});

test("the sentences, in Vietnamese and in English", () => {
  const sentences = codes.map((code) => `${code}\n  ${sentence(vi, code)}\n  ${sentence(en, code)}`);
  expect(`\n${sentences.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    indicators/missing-column
      Tệp không có cột \`năm\` mà bản mô tả nêu. Có phải ý bạn là \`nam\`?
      The file has no column \`năm\`, which its description names. Did you mean \`nam\`?
    indicators/unknown-indicator
      Không có chỉ tiêu thống kê \`vn.rate\`; hàng này bị loại. Có phải ý bạn là \`vn.rates\`?
      Indicator \`vn.rate\` is not known; the row is left out. Did you mean \`vn.rates\`?
    indicators/blank-field
      Cột \`năm\` bị bỏ trống; hàng này bị loại. Hãy điền vào: nếu thiếu thì không biết số liệu là của cái gì.
      Column \`năm\` is blank; the row is left out. Fill it in: without it nobody can tell what the value is of.
    indicators/no-boundaries-date
      Địa bàn \`60\` chưa có ngày xác định địa giới được tính; hàng này bị loại. Hãy thêm \`asOf\` làm cột hoặc giá trị mặc định, vì mã đã được dùng lại với nghĩa khác.
      Territory \`60\` has no day whose boundaries it counts; the row is left out. Add \`asOf\` as a column or a default: codes were reused with another meaning.
    indicators/not-a-date
      \`30/06/2025\` không phải là một ngày trong lịch. Hãy viết theo dạng năm-tháng-ngày, ví dụ \`2025-06-30\`.
      \`30/06/2025\` is no day of the calendar. Write it as year-month-day, such as \`2025-06-30\`.
    indicators/not-a-period
      \`quý 1\` không phải là một kỳ. Hãy viết \`2025\`, \`2025-06\` hoặc \`2025-01/2025-06\`.
      \`quý 1\` is no period. Write \`2025\`, \`2025-06\` or \`2025-01/2025-06\`.
    indicators/not-a-number
      \`1.5\` ở cột \`tử số\` không phải là số; hàng này bị loại. Hãy chỉ viết chữ số, dùng \`,\` trước phần thập phân và không tách nhóm hàng nghìn.
      \`1.5\` in column \`tử số\` is no number; the row is left out. Write digits, with \`,\` before decimals and nothing between thousands.
    indicators/negative-number
      \`-1\` ở cột \`tử số\` nhỏ hơn 0; hàng này bị loại. Hãy sửa lại.
      \`-1\` in column \`tử số\` is below zero; the row is left out. Correct it.
    indicators/percent-out-of-range
      \`101\` ở cột \`tỷ lệ\` lớn hơn 100 phần trăm; hàng này bị loại. Hãy sửa lại, hoặc ghi cả tử số và mẫu số.
      \`101\` in column \`tỷ lệ\` is more than 100 percent; the row is left out. Correct it, or give both counts.
    indicators/per-thousand-out-of-range
      \`1001\` ở cột \`tỷ suất\` lớn hơn 1000 phần nghìn; hàng này bị loại. Hãy sửa lại, hoặc ghi cả tử số và mẫu số.
      \`1001\` in column \`tỷ suất\` is more than 1000 of a thousand; the row is left out. Correct it, or give both counts.
    indicators/composite-value
      Chỉ tiêu \`vn.all\` không có giá trị riêng; hàng này bị loại. Hãy báo cáo từng chỉ tiêu trong nhóm.
      Indicator \`vn.all\` has no value of its own; the row is left out. Report the indicators that it tells together.
    indicators/unknown-coverage
      Không có phạm vi thu thập nào là \`complet\`; hàng này bị loại. Có phải ý bạn là \`complete\`?
      Coverage \`complet\` is not known; the row is left out. Did you mean \`complete\`?
    indicators/coverage-not-stated
      Không rõ \`vn.rate\` kỳ 2024 có đếm toàn bộ hay không nên được coi là mẫu. Hãy thêm \`coverage\` làm cột hoặc giá trị mặc định.
      Nothing says whether \`vn.rate\` of 2024 counted everybody; it is taken as a sample. Add \`coverage\` as a column or a default.
    indicators/method-not-stated
      Không rõ \`vn.rate\` kỳ 2024 được đo theo định nghĩa nào nên không so sánh được với \`mics6\`. Hãy thêm \`definition\` làm cột hoặc giá trị mặc định.
      Nothing says by which definition \`vn.rate\` of 2024 was measured, so it cannot be compared with \`mics6\`. Add \`definition\` as a column or a default.
    indicators/not-reported
      \`vn.rate\` kỳ 2024 chưa được báo cáo: \`tử số\`, \`mẫu số\` bỏ trống. Hãy điền khi có số liệu.
      \`vn.rate\` of 2024 was not reported: \`tử số\`, \`mẫu số\` blank. Fill it in when it is known.
    indicators/impossible-count
      \`vn.rate\` kỳ 2024 không thể đúng: đếm được 12 trên tổng số 10. Hãy kiểm tra xem hai số có cùng nhóm người và cùng kỳ không.
      \`vn.rate\` of 2024 cannot be: counted 12 of 10. Check that both cover the same people and period.
    indicators/percent-as-fraction
      \`0.9\` ở cột \`tỷ lệ\` đứng cạnh các số phần trăm. Nếu ý là 90 phần trăm, hãy viết \`90\`.
      \`0.9\` in column \`tỷ lệ\` stands beside percentages. If 90 percent was meant, write \`90\`.
    indicators/value-differs-from-counts
      \`9\` ở cột \`tỷ lệ\` không khớp với 85 trên 100; tử số và mẫu số được dùng. Hãy sửa một trong hai.
      \`9\` in column \`tỷ lệ\` is not 85 of 100; the counts are used. Correct one of them.
    indicators/duplicate-observation
      \`vn.rate\` của địa bàn \`60\` kỳ 2024 có giá trị khác ở hàng 17. Hãy giữ lại giá trị đúng.
      \`vn.rate\` of territory \`60\` in 2024 has another value in row 17. Keep the one that holds.
    indicators/overlapping-periods
      \`vn.rate\` của địa bàn \`60\` kỳ 2025 chồng lên kỳ 2024-07/2025-06 ở hàng 2, mà không kỳ nào nằm trọn trong kỳ kia. Hãy ghi các kỳ nối tiếp nhau, hoặc sửa một trong hai.
      \`vn.rate\` of territory \`60\` in 2025 overlaps 2024-07/2025-06 of row 2, and neither is part of the other. Give periods that follow each other, or correct one of them.
    indicators/lonely-psu
      Có 2 tầng chỉ có một đơn vị mẫu sơ cấp nên không biết sai số chuẩn. Hãy nêu trong \`lonelyPsu\` cách tính thay, hoặc gộp tầng này với tầng tương tự.
      Of the sample 2 strata have one PSU, which leaves standard errors unknown. Name in \`lonelyPsu\` what stands for its variance, or join the stratum with one like it.
    indicators/code-not-valid
      Vào ngày 2025-07-02, mã \`27\` không chỉ đơn vị nào; vào thời gian khác mã này chỉ Bắc Ninh (→ 2025-06-30). Hãy ghi mã của đơn vị vào ngày đó, hoặc ngày xác định địa giới được tính.
      Code \`27\` meant no unit on 2025-07-02; on other days it meant Bắc Ninh (→ 2025-06-30). Give the code that the unit had on that day, or the day whose boundaries were counted.
    indicators/code-ambiguous
      Vào ngày 2025-07-02, mã \`60\` chỉ nhiều đơn vị: \`a\`: Tỉnh, \`b\`: Xã. Hãy chỉ đưa vào danh mục cần dùng.
      Code \`60\` meant several units on 2025-07-02: \`a\`: Tỉnh, \`b\`: Xã. Give only the list that is meant.
    indicators/geography-not-declared
      Không xác định được \`vn.rate\` kỳ 2025 tính theo địa giới nào: Bình Thuận (→ 2025-06-30) không tồn tại trong cả kỳ, còn ngày 2024-12-31 nằm ngoài kỳ. Hãy ghi ở \`asOf\` một ngày trong kỳ mà địa giới của ngày đó được tính.
      \`vn.rate\` of 2025 cannot be placed: Bình Thuận (→ 2025-06-30) was not there for all of this period, and 2024-12-31 lies outside of it. Give as \`asOf\` a day of the period whose boundaries were counted.
    indicators/no-unit-on-day
      \`vn.rate\` kỳ 2024 dừng lại ở Tuy Phong (→ 2025-06-30): không rõ dân của đơn vị này thuộc đơn vị nào vào ngày 2025-07-01. Hãy để nguyên, hoặc đưa vào số liệu của các đơn vị hợp thành.
      \`vn.rate\` of 2024 ends with Tuy Phong (→ 2025-06-30): no unit is known that has its people on 2025-07-01. Leave it there, or give the values of the units it was made of.
    indicators/frozen-target
      Bản 2023-06-01 của \`x.plan\` thay đổi \`x.t1\` (goal) dù giai đoạn đã bắt đầu từ 2021-01-01. Hãy nêu văn bản sửa đổi trong \`amends\`, hoặc giữ nguyên mục tiêu.
      Version 2023-06-01 of \`x.plan\` changes \`x.t1\` (goal) although its period began on 2021-01-01. Name the amending text under \`amends\`, or leave the promise as it was.
    indicators/not-a-class-ratio
      Chỉ tiêu \`vn.rate\` không được tính từ hồ sơ. Hãy dùng chỉ tiêu có \`measure\` là \`class-ratio\` hoặc \`class-count\`.
      Indicator \`vn.rate\` is not counted from records. Use one whose measure is \`class-ratio\` or \`class-count\`.
    indicators/numerator-outside-denominator
      Chỉ tiêu \`vn.rate\` tính lớp \`hazardous-work\` ở tử số nhưng không ở mẫu số. Hãy thêm vào mẫu số.
      Indicator \`vn.rate\` counts class \`hazardous-work\` in its numerator but not in its denominator. Add it there.
    indicators/negative-weight
      Có hồ sơ mang quyền số \`-0.5\`, nhỏ hơn 0. Hãy loại hồ sơ như vậy trước khi tính.
      A record has weight \`-0.5\`, below zero. Reject such records before they are counted.
    indicators/columns-do-not-fit
      Cột \`weights\` có 4000 phần tử trong khi các kết quả cần 4096. Hãy đưa vào cùng lúc các cột của cùng một lô.
      The column \`weights\` has 4000 entries where the outcomes need 4096. Give the columns of one batch together.
    indicators/different-tallies
      Không thể gộp số đếm của \`a by sex\` và \`b by area\`: chúng đếm những thứ khác nhau. Chỉ gộp các phần của cùng một phép đếm.
      Cannot merge tallies of \`a by sex\` and \`b by area\`: they count different things. Merge only parts of one count.
    indicators/no-value-columns
      Bộ số liệu \`report-2024\` không nêu cột giá trị mà cũng không nêu đủ tử số và mẫu số. Hãy thêm \`value\`, hoặc \`numerator\` và \`denominator\`.
      Dataset \`report-2024\` names neither a value column nor both counts. Add \`value\`, or \`numerator\` and \`denominator\`.
    indicators/goal-missing
      Mục tiêu \`vn.t1\` là \`at-most\` mà không có mức cần đạt. Hãy kiểm tra kế hoạch trước khi đánh giá.
      Target \`vn.t1\` is \`at-most\` without a goal. Check the plan before it is judged.
    indicators/not-a-fraction
      \`12\` trên \`-10\` không phải là phân số: cả hai phải là số thập phân, số đầu không âm và số sau lớn hơn 0. Hãy đọc số liệu bằng \`readObservations\`.
      \`12\` of \`-10\` is no fraction: both must be exact decimals, the first zero or more and the second more. Read observations with \`readObservations\`.
    indicators/impossible-design
      Tầng \`đô thị\` không thể đúng: 41 đơn vị có hồ sơ, 32 đơn vị được chọn, 23 đơn vị để chọn. Mỗi số phải là số nguyên và không lớn hơn số sau.
      Stratum \`đô thị\` cannot be: 41 units with records, 32 drawn, 23 to draw from. Each must be a whole number and no larger than the next.
    indicators/duplicate-unit
      Tổng của \`đô thị / 7\` được nêu hai lần. Hãy cộng lại, hoặc đặt tên riêng cho từng đơn vị.
      The sums of \`đô thị / 7\` are given twice. Add them up, or give the units names of their own.
    indicators/broken-succession
      Bước chuyển từ \`60\` sang \`68\` ngày 2025-07-01 không khớp: đơn vị trước phải kết thúc vào ngày hôm trước, đơn vị sau phải bắt đầu vào ngày đó. Hãy sửa danh mục địa bàn.
      The step from \`60\` to \`68\` on 2025-07-01 is broken: the first must end on the day before, the second begin on the day. Correct the list of territories.
    indicators/impossible-share
      Tỷ lệ chia từ \`68 (2025-07-01)\` cho \`60 (2025-06-30)\` không thể đúng: \`1.1\` và \`0.4\`. Hai đơn vị phải có trong danh mục; các tỷ lệ của một đơn vị phải là số thập phân từ 0 đến 1, chỉ nêu một lần và có tổng không quá 1.
      The share of \`68 (2025-07-01)\` in \`60 (2025-06-30)\` cannot be: \`1.1\` and \`0.4\`. Both units must be known, and the shares of a unit be decimals from 0 to 1, given once, that come to no more than 1.
    indicators/predecessor-missing
      Chưa cộng được \`vn.rate\` của 68 Lâm Đồng kỳ 2023 vì thiếu 60 Bình Thuận, 67 Đắk Nông. Hãy bổ sung tử số và mẫu số của cùng kỳ, theo cùng phương pháp.
      \`vn.rate\` of 68 Lâm Đồng in 2023 cannot be summed without 60 Bình Thuận, 67 Đắk Nông. Give their counts for the same period, by the same method.
    indicators/predecessor-differs
      Không cộng được \`vn.rate\` của 68 Lâm Đồng kỳ 2023: 60 Bình Thuận chỉ có 2024-06, mics6 (census) trong khi cần 2024, mics6 (census). Hãy bổ sung tử số và mẫu số của cùng kỳ, theo cùng phương pháp.
      \`vn.rate\` of 68 Lâm Đồng in 2023 cannot be summed: 60 Bình Thuận has 2024-06, mics6 (census) where 2024, mics6 (census) is needed. Give its counts for the same period, by the same method.
    indicators/predecessor-without-value
      Không cộng được \`vn.rate\` của 68 Lâm Đồng kỳ 2023: số liệu của 60 Bình Thuận là \`suppressed\`. Hãy bổ sung tử số và mẫu số khi có.
      \`vn.rate\` of 68 Lâm Đồng in 2023 cannot be summed: that of 60 Bình Thuận is \`suppressed\`. Give its counts when they are known.
    indicators/predecessors-disagree
      Không cộng được \`vn.rate\` của 68 Lâm Đồng kỳ 2023: 60 Bình Thuận có nhiều giá trị khác nhau, 1/10 và 2/10. Hãy giữ lại giá trị đúng.
      \`vn.rate\` of 68 Lâm Đồng in 2023 cannot be summed: 60 Bình Thuận has several values, 1/10 and 2/10. Keep the one that holds.
    indicators/counted-twice
      \`vn.rate\` của 68 Lâm Đồng kỳ 2023 sẽ tính trùng: người của 22951 Hưng Long có thể đã nằm trong 22951 Bình Hưng. Hãy chỉ đưa vào một trong hai.
      \`vn.rate\` of 68 Lâm Đồng in 2023 would count people twice: those of 22951 Hưng Long may be in 22951 Bình Hưng as well. Give the one or the other.
    indicators/part-without-share
      Không tính được \`vn.rate\` của 68 Lâm Đồng kỳ 2023: dân của 22978 Phong Phú được chia về 22972 Phan Rí Cửa, 22978 Tuy Phong. Hãy cho biết tỷ lệ chia nếu có, hoặc số liệu theo địa giới mới.
      \`vn.rate\` of 68 Lâm Đồng in 2023 cannot be told: the people of 22978 Phong Phú went to 22972 Phan Rí Cửa, 22978 Tuy Phong. Give the shares if they are known, or counts by the new boundaries.
    indicators/backward-without-share
      Không tính được \`vn.rate\` của 68 Lâm Đồng kỳ 2023: dân của 22945 Phan Thiết đến từ 22930 Phú Trinh, 22951 Bình Hưng. Hãy cho biết tỷ lệ chia nếu có, hoặc số liệu theo địa giới cũ.
      \`vn.rate\` of 68 Lâm Đồng in 2023 cannot be told: the people of 22945 Phan Thiết came from 22930 Phú Trinh, 22951 Bình Hưng. Give the shares if they are known, or counts by the old boundaries.
    indicators/sample-not-summed
      Không cộng được \`vn.rate\` của 68 Lâm Đồng kỳ 2023: số liệu của 60 Bình Thuận, 67 Đắk Nông dựa trên mẫu, mà sai số thì không cộng được. Hãy gộp số đếm của cuộc điều tra rồi ước lượng.
      \`vn.rate\` of 68 Lâm Đồng in 2023 cannot be summed: 60 Bình Thuận, 67 Đắk Nông rest on a sample, whose errors do not add up. Merge the tallies of the survey and estimate from them.
    indicators/percent-not-summed
      Không cộng được \`vn.rate\` của 68 Lâm Đồng kỳ 2023: số liệu của 60 Bình Thuận, 67 Đắk Nông có thể là số phần trăm, tính trên 100. Hãy đưa vào tử số và mẫu số; nếu đúng là đếm được 100 người, hãy thêm \`percentages: "none"\`.
      \`vn.rate\` of 68 Lâm Đồng in 2023 cannot be summed: 60 Bình Thuận, 67 Đắk Nông may be given in percent, out of 100. Give numerators and denominators; if they count 100 people, pass \`percentages: "none"\`.
    indicators/apportioned
      \`vn.rate\` của 68 Lâm Đồng kỳ 2023 được tính theo tỷ lệ chia cho trước từ 22978 Phong Phú. Đây là số ước tính không rõ sai số nên không dùng để kết luận.
      \`vn.rate\` of 68 Lâm Đồng in 2023 was made with given shares of 22978 Phong Phú. It is an estimate without a known error, so that no verdict rests on it.
    "
  `);
});

test("an error speaks English by itself and keeps its data", () => {
  const error = new IndicatorsError("indicators/negative-weight", { weight: "-0.5" });
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.code, error.data, error.message]).toEqual([
    "IndicatorsError",
    "indicators/negative-weight",
    { weight: "-0.5" },
    en["indicators/negative-weight"]({ weight: "-0.5" }),
  ]);
});
