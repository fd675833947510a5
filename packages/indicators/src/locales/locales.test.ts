import { expect, test } from "vitest";
import type { IndicatorsCodes } from "../codes.ts";
import { IndicatorsError } from "../errors.ts";
import { en } from "./en.ts";
import { enReasons } from "./reasons-en.ts";
import { viReasons } from "./reasons-vi.ts";
import { vi } from "./vi.ts";

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

  "indicators/not-a-class-ratio": { indicator: "vn.rate" },
  "indicators/numerator-outside-denominator": { indicator: "vn.rate", class: "hazardous-work" },
  "indicators/negative-weight": { weight: "-0.5" },
  "indicators/different-tallies": { first: "a by sex", second: "b by area" },
  "indicators/no-value-columns": { dataset: "report-2024" },
  "indicators/goal-missing": { target: "vn.t1", comparator: "at-most" },
  "indicators/not-a-fraction": { numerator: "12", denominator: "-10" },
  "indicators/impossible-design": { stratum: "đô thị", observed: 41, drawn: 32, population: 23 },
  "indicators/duplicate-unit": { unit: "đô thị / 7" },
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
    indicators/not-a-class-ratio
      Chỉ tiêu \`vn.rate\` là số liệu báo cáo, không tính từ hồ sơ. Hãy dùng chỉ tiêu có \`measure\` là \`class-ratio\`.
      Indicator \`vn.rate\` is reported, not counted from records. Use one whose measure is \`class-ratio\`.
    indicators/numerator-outside-denominator
      Chỉ tiêu \`vn.rate\` tính lớp \`hazardous-work\` ở tử số nhưng không ở mẫu số. Hãy thêm vào mẫu số.
      Indicator \`vn.rate\` counts class \`hazardous-work\` in its numerator but not in its denominator. Add it there.
    indicators/negative-weight
      Có hồ sơ mang quyền số \`-0.5\`, nhỏ hơn 0. Hãy loại hồ sơ như vậy trước khi tính.
      A record has weight \`-0.5\`, below zero. Reject such records before they are counted.
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
