import type { Indicator, Language, Observation, Rule, Target } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import {
  after,
  assessed,
  before,
  between,
  census,
  counted,
  direction,
  jurisdiction,
  percent,
  promise,
  rate,
  sampled,
  trained,
} from "../../situations/province.ts";
import { type Assessment, type AssessmentReason, statuses } from "../judging/assessment.ts";
import { judgeTarget } from "../judging/judge-target.ts";
import { assessmentText } from "./assessment-text.ts";
import { comparatorText } from "./comparator-text.ts";

const baseline: NonNullable<Target["baseline"]> = { value: 10, period: "2021", method: census, sources: [] };
const line = { baseline, trajectory: "straight-line" } as const;
const earlier = (numerator: string, changes: Partial<Observation> = {}) =>
  counted(numerator, { period: "2023", ...changes });
const without = (estimate: Observation["estimate"]) => counted("", { estimate });
const mics5 = { definition: "mics5", instrument: "survey 2014" };
const tooClose = assessed(promise({ goal: 50 }), [sampled("10", 2)]).bounds?.upper.fraction.numerator;

/** The mean of two values of samples, or the smaller of them. */
const overSamples = (formula: Rule, samples: readonly [string, string]): Assessment =>
  judgeTarget(promise({ indicator: "made" }), {
    plan: { jurisdiction },
    indicators: [rate, trained, { ...rate, measure: "formula", id: "made", formula } as unknown as Indicator],
    observations: [
      sampled("20", 3, { sample: samples[0], bounds: { lower: percent("40"), upper: percent("60") } }),
      sampled("21", 3, { sample: samples[1], indicator: "trained" }),
    ],
    on: after,
  });
const mean: Rule = { "*": [0.5, { "+": [{ var: "rate" }, { var: "trained" }] }] };

const { unit: _unit, direction: _direction, numerator: _n, denominator: _d, definition: _x, ...rest } = rate;
const assessedBy = (target: Target, indicator: Indicator): Assessment =>
  judgeTarget(target, { plan: { jurisdiction }, indicators: [indicator], observations: [], on: after });

/** One assessment for each reason, with its status. */
const all: readonly (readonly [string, Assessment])[] = [
  ["met: goal", assessed(promise(), [counted("2")])],
  ["missed: goal", assessed(promise({ comparator: "below" }), [counted("2")])],
  ["on-track: goal-already-reached", assessed(promise(), [earlier("1.5")], before)],
  [
    "off-track: milestone",
    assessed(promise({ milestones: [{ due: "2023", goal: 3 }] }), [earlier("3.5")], before),
  ],
  [
    "on-track: trajectory",
    assessed(promise(line), [earlier("6", { method: { ...census, instrument: "register" } })], before),
  ],
  ["improving: earlier-value", assessed(direction({ baseline }), [counted("9")])],
  ["worsening: earlier-value", assessed(direction({ baseline, comparator: "maximise" }), [counted("9")])],
  ["unchanged: earlier-value", assessed(direction({ baseline }), [counted("10")])],
  ["not-assessable: unknown-indicator", assessed(promise({ indicator: "trainde" }), [])],
  ["not-assessable: unit-differs", assessed(promise({ unit: "count" }), [counted("2")])],
  [
    "not-assessable: no-value-of-its-own",
    assessedBy(promise({ indicator: "together" }), {
      ...rest,
      measure: "composite",
      id: "together",
      parts: ["rate", "trained"],
    }),
  ],
  [
    "not-assessable: parts-missing",
    assessedBy(promise({ indicator: "made" }), {
      ...rate,
      measure: "formula",
      id: "made",
      formula: { "+": [{ var: "rate" }, 1] },
    } as unknown as Indicator),
  ],
  ["not-assessable: no-observation", assessed(promise(), [])],
  [
    "not-assessable: territory-mismatch",
    assessed(promise(), [counted("1", { territory: { code: "60", asOf: "2025-12-31" } })]),
  ],
  [
    "not-assessable: no-observation-for-period",
    assessed(promise(), [earlier("1"), earlier("1", { period: "2024-01/2024-06" })]),
  ],
  [
    "not-assessable: not-reported",
    assessed(promise(), [without({ status: "unknown", reason: "not-reported" })]),
  ],
  [
    "not-assessable: impossible-count",
    assessed(promise(), [without({ status: "unknown", reason: "impossible-count" })]),
  ],
  [
    "not-assessable: no-determined-records",
    assessed(promise(), [without({ status: "unknown", reason: "no-determined-records" })]),
  ],
  [
    "not-assessable: missing-weights",
    assessed(promise(), [without({ status: "unknown", reason: "missing-weights" })]),
  ],
  ["not-assessable: suppressed", assessed(promise(), [without({ status: "suppressed" })])],
  [
    "not-assessable: zero-denominator",
    assessed(promise(), [without({ status: "not-computable", reason: "zero-denominator" })]),
  ],
  ["not-assessable: no-trajectory", assessed(promise(), [earlier("3")], before)],
  ["not-assessable: no-baseline", assessed(promise({ trajectory: "straight-line" }), [earlier("3")], before)],
  [
    "not-assessable: not-due-yet",
    assessed(promise({ milestones: [{ due: "2024", goal: 3 }] }), [earlier("4")], before),
  ],
  [
    "not-assessable: no-later-observation",
    assessed(promise(line), [earlier("9", { period: "2021" })], before),
  ],
  ["not-assessable: no-earlier-observation", assessed(direction(), [counted("9")])],
  ["inconclusive: undetermined-records", assessed(promise(), [between("1.5", "2.04")])],
  [
    "inconclusive: undetermined-records",
    assessed(promise(line), [between("5", "7", { period: "2023" })], before),
  ],
  ["inconclusive: undetermined-difference", assessed(direction({ baseline }), [between("9", "11")])],
  ["inconclusive: sampling-error", assessed(promise(), [sampled("2", 0.3)])],
  ["inconclusive: too-close", assessed(promise({ goal: Number(tooClose) * 100 }), [sampled("10", 2)])],
  ["inconclusive: no-sampling-error", assessed(promise(), [sampled("1")])],
  ["inconclusive: samples-not-apart", overSamples(mean, ["a", "a"])],
  ["inconclusive: order-open", overSamples({ min: [{ var: "rate" }, { var: "trained" }] }, ["a", "b"])],
  [
    "inconclusive: direction-open",
    overSamples({ "*": [{ var: "rate" }, { "-": [1, { var: "rate" }] }] }, ["a", "b"]),
  ],
  [
    "inconclusive: sampling-difference",
    assessed(direction(), [counted("9"), sampled("10", 1, { period: "2021" })]),
  ],
  ["inconclusive: method-mismatch", assessed(promise(), [counted("1", { method: mics5 })])],
  ["inconclusive: conflicting-observations", assessed(promise(), [counted("1"), counted("3")])],
];

const byReason = (data: AssessmentReason, status: Assessment["status"], language: Language): string =>
  assessmentText({ ...(all[0]?.[1] as Assessment), status, reason: data }, language);

test.each(all)("%s comes about, with a sentence in both languages", (name, assessment) => {
  expect(`${assessment.status}: ${assessment.reason.code}`).toBe(name);
  for (const language of ["vi", "en"] as const) {
    const text = assessmentText(assessment, language);
    expect(text).toMatch(/^\p{Lu}[^:]*: .*[.?]$/su);
    expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|\.\.|, ,/);
  }
});

test("every status comes about", () => {
  expect([...new Set(all.map(([, { status }]) => status))].sort()).toEqual([...statuses].sort());
});

test("the sentences, in Vietnamese and in English", () => {
  const sentences = all.map(
    ([name, one]) => `${name}\n  ${assessmentText(one, "vi")}\n  ${assessmentText(one, "en")}`,
  );
  expect(`\n${sentences.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    met: goal
      Đạt: năm 2025 là 2,0%; mục tiêu là không quá 2%.
      Met: 2.0% in 2025; the goal is at most 2%.
    missed: goal
      Không đạt: năm 2025 là 2,0%; mục tiêu là dưới 2%.
      Missed: 2.0% in 2025; the goal is below 2%.
    on-track: goal-already-reached
      Đúng tiến độ: năm 2023 là 1,5%, đã đạt mục tiêu của năm 2025 là không quá 2%.
      On track: 1.5% in 2023 already reaches the goal for 2025, at most 2%.
    off-track: milestone
      Chậm tiến độ: năm 2023 là 3,5%; mốc của năm 2023 là không quá 3,0%.
      Off track: 3.5% in 2023; the milestone of 2023 is at most 3.0%.
    on-track: trajectory
      Đúng tiến độ: năm 2023 là 6,000%; theo lộ trình từ mức ban đầu đến mục tiêu (không quá 2%, năm 2025) thì đến cuối kỳ này cần không quá 6,003%. Công cụ đo khác nhau: trước là \`census\`, nay là \`register\`.
      On track: 6.000% in 2023; the line from the baseline to the goal (at most 2% for 2025) asks for at most 6.003% by the end of that period. The instruments differ: \`census\` then, \`register\` now.
    improving: earlier-value
      Có cải thiện: năm 2025 là 9,0%, năm 2021 là 10,0%; định hướng là giảm tối đa.
      Improving: 9.0% in 2025, 10.0% in 2021; the aim is as low as possible.
    worsening: earlier-value
      Xấu đi: năm 2025 là 9,0%, năm 2021 là 10,0%; định hướng là tăng tối đa.
      Worsening: 9.0% in 2025, 10.0% in 2021; the aim is as high as possible.
    unchanged: earlier-value
      Không thay đổi: năm 2025 là 10,0%, năm 2021 là 10,0%; định hướng là giảm tối đa.
      Unchanged: 10.0% in 2025, 10.0% in 2021; the aim is as low as possible.
    not-assessable: unknown-indicator
      Chưa đánh giá được: không có chỉ tiêu thống kê \`trainde\`. Có phải ý bạn là \`trained\`?
      Not assessable: indicator \`trainde\` is not known. Did you mean \`trained\`?
    not-assessable: unit-differs
      Chưa đánh giá được: mục tiêu tính theo \`count\`, nhưng \`rate\` tính theo \`percent\`. Hãy sửa đơn vị của mục tiêu.
      Not assessable: the target is in \`count\`, but \`rate\` in \`percent\`. Correct the target's unit.
    not-assessable: no-value-of-its-own
      Chưa đánh giá được: \`together\` không có giá trị riêng mà gồm \`rate\`, \`trained\`. Hãy đặt mục tiêu cho từng chỉ tiêu.
      Not assessable: \`together\` has no value of its own: it tells \`rate\`, \`trained\` together. Write a target for each of them.
    not-assessable: parts-missing
      Chưa đánh giá được: \`made\` được tính từ số liệu khác, nhưng chưa có số liệu của \`rate\`. Hãy bổ sung, cùng địa bàn và cùng kỳ.
      Not assessable: \`made\` is made of other values, and there is none of \`rate\`. Add them, for the same territory and period.
    not-assessable: no-observation
      Chưa đánh giá được: không có số liệu nào của \`rate\` tính đến ngày 01/01/2026. Hãy bổ sung số liệu của toàn địa bàn.
      Not assessable: there is no value of \`rate\` up to 2026-01-01. Add one, measured for the whole territory.
    not-assessable: territory-mismatch
      Chưa đánh giá được: số liệu là của \`60 (2025-12-31)\`, không phải của \`60\` theo nghĩa dùng trong kế hoạch. Hãy bổ sung số liệu của địa bàn này, kèm ngày xác định địa giới được tính.
      Not assessable: the values are of \`60 (2025-12-31)\`, not of \`60\` as the plan means it. Add values of that territory, with the day whose boundaries they count.
    not-assessable: no-observation-for-period
      Chưa đánh giá được: không có số liệu nào bao trùm năm 2025; số liệu hiện có là của năm 2023, từ tháng 01/2024 đến tháng 06/2024. Hãy bổ sung số liệu của kỳ này.
      Not assessable: no value covers 2025; those there cover 2023, 2024-01 to 2024-06. Add one that covers it.
    not-assessable: not-reported
      Chưa đánh giá được: số liệu năm 2025 bị bỏ trống. Hãy báo cáo cả tử số và mẫu số.
      Not assessable: the value for 2025 was left blank. Report both of its counts.
    not-assessable: impossible-count
      Chưa đánh giá được: số liệu năm 2025 không thể đúng: số đếm được lớn hơn tổng số. Hãy kiểm tra xem hai số có cùng tính trên một nhóm người không.
      Not assessable: the count for 2025 cannot be: more were counted than there are. Check that both numbers cover the same people.
    not-assessable: no-determined-records
      Chưa đánh giá được: không xác định được hồ sơ nào của năm 2025 thuộc mẫu số. Hãy bổ sung thông tin còn thiếu trong hồ sơ.
      Not assessable: no record of 2025 is known to belong to the denominator. Complete what the records need.
    not-assessable: missing-weights
      Chưa đánh giá được: năm 2025 có hồ sơ có quyền số, có hồ sơ không. Hãy bổ sung đủ quyền số.
      Not assessable: some records of 2025 have a weight and others none. Complete the weights.
    not-assessable: suppressed
      Chưa đánh giá được: số liệu năm 2025 được ẩn để bảo vệ cá nhân.
      Not assessable: the value for 2025 is suppressed to protect persons.
    not-assessable: zero-denominator
      Chưa đánh giá được: năm 2025 không có ai để tính: mẫu số bằng 0.
      Not assessable: in 2025 there was nobody to count: the denominator is 0.
    not-assessable: no-trajectory
      Chưa đánh giá được: năm 2023 là 3,0%, chưa đạt mục tiêu của năm 2025 là không quá 2%; kế hoạch không có mốc hay lộ trình để đo tiến độ.
      Not assessable: 3.0% in 2023; the goal for 2025, at most 2%, is not reached yet, and the plan has no milestone or trajectory to measure the pace by.
    not-assessable: no-baseline
      Chưa đánh giá được: năm 2023 là 3,0%; kế hoạch có lộ trình đến mục tiêu không quá 2% (năm 2025) nhưng không có mức ban đầu. Hãy bổ sung mức ban đầu vào kế hoạch.
      Not assessable: 3.0% in 2023; the plan declares a trajectory to at most 2% for 2025 but no baseline. Add the baseline to the plan.
    not-assessable: not-due-yet
      Chưa đánh giá được: năm 2023 là 4,0%, chưa đạt mục tiêu không quá 2%; mốc đầu tiên là năm 2024.
      Not assessable: 4.0% in 2023; the goal of at most 2% is not reached yet, and the first milestone is that of 2024.
    not-assessable: no-later-observation
      Chưa đánh giá được: số liệu năm 2021 không muộn hơn mức ban đầu (năm 2021). Hãy bổ sung số liệu mới hơn.
      Not assessable: the value of 2021 is no later than the baseline of 2021. Add a later one.
    not-assessable: no-earlier-observation
      Chưa đánh giá được: năm 2025 là 9,0%; không có số liệu trước đó để so sánh. Hãy bổ sung số liệu trước đó, hoặc mức ban đầu trong kế hoạch.
      Not assessable: 9.0% in 2025; there is no earlier value to compare it with. Add one, or a baseline to the plan.
    inconclusive: undetermined-records
      Chưa kết luận được: từ 1,50% đến 2,04% (năm 2025) vì có hồ sơ chưa xác định được; mục tiêu là không quá 2%. Hãy bổ sung thông tin còn thiếu trong hồ sơ.
      Inconclusive: between 1.50% and 2.04% in 2025, because some records are undetermined; the goal is at most 2%. Complete what the records need.
    inconclusive: undetermined-records
      Chưa kết luận được: từ 5,0% đến 7,0% (năm 2023) vì có hồ sơ chưa xác định được; đến lúc đó kế hoạch cần không quá 6,0%. Hãy bổ sung thông tin còn thiếu trong hồ sơ.
      Inconclusive: between 5.0% and 7.0% in 2023, because some records are undetermined; the plan asks for at most 6.0% by then. Complete what the records need.
    inconclusive: undetermined-difference
      Chưa kết luận được: từ 9,0% đến 11,0% (năm 2025), 10,0% (năm 2021) vì có hồ sơ chưa xác định được. Hãy bổ sung thông tin còn thiếu trong hồ sơ.
      Inconclusive: between 9.0% and 11.0% in 2025, 10.0% in 2021, because some records are undetermined. Complete what the records need.
    inconclusive: sampling-error
      Chưa kết luận được: từ 1,5% đến 2,7% (năm 2025), khoảng tin cậy 95% của mẫu; mục tiêu là không quá 2%.
      Inconclusive: between 1.5% and 2.7% in 2025 (95% interval of a sample); the goal is at most 2%.
    inconclusive: too-close
      Chưa kết luận được: từ 6,705881254003704% đến 14,658042862795237% (năm 2025), khoảng tin cậy 95% của mẫu; mục tiêu là không quá 14,658042862795236%, quá sát nên không phân biệt được.
      Inconclusive: between 6.705881254003704% and 14.658042862795237% in 2025 (95% interval of a sample); the goal is at most 14.658042862795236%, too close to tell.
    inconclusive: no-sampling-error
      Chưa kết luận được: số liệu năm 2025 là từ mẫu (\`survey\`) mà không có sai số chuẩn dùng được. Hãy bổ sung sai số chuẩn, hoặc số liệu đếm toàn bộ.
      Inconclusive: the value for 2025 is from a sample (\`survey\`) without a usable standard error. Add its standard error, or a complete count.
    inconclusive: samples-not-apart
      Chưa kết luận được: giá trị năm 2025 được tính từ các ước lượng của những mẫu không được khai là chọn riêng biệt, nên chưa biết sai số. Hãy ghi \`sample\` cho từng bộ dữ liệu, hoặc tính tất cả từ một mẫu.
      Inconclusive: the value for 2025 is made of estimates from samples of which nobody says that they were drawn apart, so that its error is not known. Name the \`sample\` of each dataset, or count all from one.
    inconclusive: order-open
      Chưa kết luận được: giá trị năm 2025 phụ thuộc vào việc ước lượng nào nhỏ hơn, mà các mẫu chưa cho biết điều đó. Cần mẫu lớn hơn hoặc số liệu đếm toàn bộ.
      Inconclusive: the value for 2025 hangs on which of two estimates is the smaller, and their samples leave that open. A larger sample or a complete count would tell.
    inconclusive: direction-open
      Chưa kết luận được: các hồ sơ chưa xác định có thể làm giá trị năm 2025 tăng hoặc giảm tùy kết quả của chúng, nên không có giới hạn nào của mẫu đúng cho mọi trường hợp. Hãy bổ sung thông tin còn thiếu trong hồ sơ.
      Inconclusive: what undetermined records would do to the value for 2025 depends on what they are: they may move it up or down, and no limits of its sample hold for all of them. Complete what the records need.
    inconclusive: sampling-difference
      Chưa kết luận được: năm 2025 là 9,0%, năm 2021 là 10,0%; mức thay đổi từ -2,960 điểm phần trăm đến 0,960 điểm phần trăm, khoảng tin cậy 95% của mẫu, nên chưa rõ chiều hướng.
      Inconclusive: 9.0% in 2025, 10.0% in 2021; the change is between -2.960 points and 0.960 points (95% interval of samples), which leaves the direction open.
    inconclusive: method-mismatch
      Chưa kết luận được: số liệu được đo theo \`mics5 (survey 2014)\`; chỉ dùng được số liệu theo \`mics6\` để so sánh. Hãy dùng một phương pháp, hoặc ghi trong kế hoạch những phương pháp so sánh được.
      Inconclusive: the values were measured by \`mics5 (survey 2014)\`; comparable are values by \`mics6\`. Use one method, or declare in the plan which are comparable.
    inconclusive: conflicting-observations
      Chưa kết luận được: có nhiều số liệu khác nhau cho năm 2025: \`1/100\`, \`3/100\`. Hãy giữ lại số liệu đúng.
      Inconclusive: there are different values for 2025: \`1/100\`, \`3/100\`. Keep the one that holds.
    "
  `);
});

test("nothing near to guess at, no instruments that differ, no method expected: the sentence is whole without them", () => {
  const texts = (["vi", "en"] as const).flatMap((language) => [
    byReason(
      { code: "unknown-indicator", data: { indicator: "x", nearest: undefined } },
      "not-assessable",
      language,
    ),
    byReason(
      { code: "method-mismatch", data: { expected: [], seen: ["a (b)", "c (d)"] } },
      "inconclusive",
      language,
    ),
  ]);
  expect(`\n${texts.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    Chưa đánh giá được: không có chỉ tiêu thống kê \`x\`. Hãy thêm gói có chỉ tiêu này.
    Chưa kết luận được: số liệu được đo theo \`a (b)\`, \`c (d)\`, là các phương pháp khác nhau. Hãy dùng một phương pháp, hoặc ghi trong kế hoạch những phương pháp so sánh được.
    Not assessable: indicator \`x\` is not known. Add the plugin that brings it.
    Inconclusive: the values were measured by \`a (b)\`, \`c (d)\`, which are different methods. Use one method, or declare in the plan which are comparable.
    "
  `);
});

describe("in Vietnamese", () => {
  test.each([
    ["at-most", "4.9", "không quá 4,9%", "at most 4.9%"],
    ["below", "2", "dưới 2%", "below 2%"],
    ["at-least", "90", "ít nhất 90%", "at least 90%"],
    ["above", "90.5", "trên 90,5%", "above 90.5%"],
    ["minimise", "", "giảm tối đa", "as low as possible"],
    ["maximise", "", "tăng tối đa", "as high as possible"],
  ] as const)("%s %s is %s", (comparator, goal, vi, en) => {
    expect([comparatorText({ comparator, goal }, "vi"), comparatorText({ comparator, goal }, "en")]).toEqual([
      vi,
      en,
    ]);
  });

  test("decimals have a comma and nothing else does", () => {
    for (const [name, assessment] of all) {
      expect(assessmentText(assessment, "vi").replaceAll(/`[^`]*`/g, ""), name).not.toMatch(/\d\.\d/);
      expect(assessmentText(assessment, "en").replaceAll(/`[^`]*`/g, ""), name).not.toMatch(/\d,\d/);
    }
  });
});

test("the day of assessment has no part in a sentence about what was observed", () => {
  const [first, second] = [after, "2031-01-01"].map((on) =>
    assessmentText(assessed(promise(), [counted("2")], on), "vi"),
  );
  expect(first).toBe(second);
});
