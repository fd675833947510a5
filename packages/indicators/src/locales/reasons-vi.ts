import type { Catalogue, Unit } from "@mangnon/schema";
import type { ReasonCodes } from "../codes.ts";
import { comparatorText, figureIn } from "../text/comparator-text.ts";
import { periodText } from "../text/period-text.ts";

const figure = (text: string, unit: Unit | undefined): string => figureIn("vi", text, unit);
const period = (text: string): string => periodText(text, "vi");
const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const goal = (data: Pick<ReasonCodes["goal"], "comparator" | "goal" | "unit">): string =>
  comparatorText(data, "vi");

const range = (lower: string, upper: string, unit: Unit | undefined): string =>
  lower === upper ? figure(lower, unit) : `từ ${figure(lower, unit)} đến ${figure(upper, unit)}`;

/** Chênh lệch giữa hai tỷ lệ tính bằng điểm phần trăm. */
const change = (text: string, unit: Unit | undefined): string =>
  unit === undefined || unit === "percent" ? `${text.replace(".", ",")} điểm phần trăm` : figure(text, unit);

const between = (data: ReasonCodes["too-close"]): string =>
  `${range(data.lower, data.upper, data.unit)} (${period(data.period)})`;

const asked = (data: ReasonCodes["too-close"]): string =>
  data.against === "goal" ? `mục tiêu là ${goal(data)}` : `đến lúc đó kế hoạch cần ${goal(data)}`;

const instruments = ({ instruments: [then, now] }: Pick<ReasonCodes["trajectory"], "instruments">): string =>
  then === undefined || now === undefined
    ? ""
    : ` Công cụ đo khác nhau: trước là \`${then}\`, nay là \`${now}\`.`;

/** The sentences of the reasons for a target's status, in Vietnamese; the status goes before them. */
export const viReasons: Catalogue<ReasonCodes> = {
  goal: (data) => `${period(data.period)} là ${figure(data.figure, data.unit)}; mục tiêu là ${goal(data)}.`,
  "goal-already-reached": (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}, đã đạt mục tiêu của ${period(data.due)} là ${goal(data)}.`,
  milestone: (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}; mốc của ${period(data.milestone)} là ${goal(data)}.`,
  trajectory: (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}; theo lộ trình từ mức ban đầu đến mục tiêu (${goal(data)}, ${period(data.due)}) thì đến cuối kỳ này cần ${comparatorText({ ...data, goal: data.required }, "vi")}.${instruments(data)}`,
  "earlier-value": (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}, ${period(data.earlierPeriod)} là ${figure(data.earlier, data.unit)}; định hướng là ${comparatorText({ ...data, goal: "" }, "vi")}.${instruments(data)}`,

  "unknown-indicator": ({ indicator, nearest }) =>
    `không có chỉ tiêu thống kê \`${indicator}\`. ${nearest ? `Có phải ý bạn là \`${nearest}\`?` : "Hãy thêm gói có chỉ tiêu này."}`,
  "no-value-of-its-own": ({ indicator, parts }) =>
    `\`${indicator}\` không có giá trị riêng mà gồm ${listed(parts)}. Hãy đặt mục tiêu cho từng chỉ tiêu.`,
  "unit-differs": ({ unit, indicator, indicatorUnit }) =>
    `mục tiêu tính theo \`${unit}\`, nhưng \`${indicator}\` tính theo \`${indicatorUnit}\`. Hãy sửa đơn vị của mục tiêu.`,
  "parts-missing": ({ indicator, missing }) =>
    `\`${indicator}\` được tính từ số liệu khác, nhưng chưa có số liệu của ${listed(missing)}. Hãy bổ sung, cùng địa bàn và cùng kỳ.`,
  "no-observation": ({ indicator, on }) =>
    `không có số liệu nào của \`${indicator}\` tính đến ${periodText(on, "vi")}. Hãy bổ sung số liệu của toàn địa bàn.`,
  "territory-mismatch": ({ territory, seen }) =>
    `số liệu là của ${listed(seen)}, không phải của \`${territory}\` theo nghĩa dùng trong kế hoạch. Hãy bổ sung số liệu của địa bàn này, kèm ngày xác định địa giới được tính.`,
  "no-observation-for-period": ({ due, seen }) =>
    `không có số liệu nào bao trùm ${period(due)}; số liệu hiện có là của ${seen.map(period).join(", ")}. Hãy bổ sung số liệu của kỳ này.`,
  "not-reported": (data) => `số liệu ${period(data.period)} bị bỏ trống. Hãy báo cáo cả tử số và mẫu số.`,
  "impossible-count": (data) =>
    `số liệu ${period(data.period)} không thể đúng: số đếm được lớn hơn tổng số. Hãy kiểm tra xem hai số có cùng tính trên một nhóm người không.`,
  "no-determined-records": (data) =>
    `không xác định được hồ sơ nào của ${period(data.period)} thuộc mẫu số. Hãy bổ sung thông tin còn thiếu trong hồ sơ.`,
  "missing-weights": (data) =>
    `${period(data.period)} có hồ sơ có quyền số, có hồ sơ không. Hãy bổ sung đủ quyền số.`,
  "too-few-cases": (data) =>
    `mẫu của ${period(data.period)} có dưới 25 trường hợp chưa tính quyền số để tính, quá ít để nêu tỷ lệ.`,
  suppressed: (data) => `số liệu ${period(data.period)} được ẩn để bảo vệ cá nhân.`,
  "zero-denominator": (data) => `${period(data.period)} không có ai để tính: mẫu số bằng 0.`,
  "no-trajectory": (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}, chưa đạt mục tiêu của ${period(data.due)} là ${goal(data)}; kế hoạch không có mốc hay lộ trình để đo tiến độ.`,
  "no-baseline": (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}; kế hoạch có lộ trình đến mục tiêu ${goal(data)} (${period(data.due)}) nhưng không có mức ban đầu. Hãy bổ sung mức ban đầu vào kế hoạch.`,
  "not-due-yet": (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}, chưa đạt mục tiêu ${goal(data)}; mốc đầu tiên là ${period(data.milestone)}.`,
  "no-later-observation": (data) =>
    `số liệu ${period(data.period)} không muộn hơn mức ban đầu (${period(data.baseline)}). Hãy bổ sung số liệu mới hơn.`,
  "no-earlier-observation": (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}; không có số liệu trước đó để so sánh. Hãy bổ sung số liệu trước đó, hoặc mức ban đầu trong kế hoạch.`,

  "undetermined-records": (data) =>
    `${between(data)} vì có hồ sơ chưa xác định được; ${asked(data)}. Hãy bổ sung thông tin còn thiếu trong hồ sơ.`,
  "undetermined-difference": (data) =>
    `${range(data.lower, data.upper, data.unit)} (${period(data.period)}), ${range(data.earlierLower, data.earlierUpper, data.unit)} (${period(data.earlierPeriod)}) vì có hồ sơ chưa xác định được. Hãy bổ sung thông tin còn thiếu trong hồ sơ.`,
  "sampling-error": (data) => `${between(data)}, khoảng tin cậy 95% của mẫu; ${asked(data)}.`,
  "too-close": (data) =>
    `${between(data)}, khoảng tin cậy 95% của mẫu; ${asked(data)}, quá sát nên không phân biệt được.`,
  "no-sampling-error": (data) =>
    `số liệu ${period(data.period)} là từ mẫu (\`${data.instrument}\`) mà không có sai số chuẩn dùng được. Hãy bổ sung sai số chuẩn, hoặc số liệu đếm toàn bộ.`,
  "samples-not-apart": (data) =>
    `giá trị ${period(data.period)} được tính từ các ước lượng của những mẫu không được khai là chọn riêng biệt, nên chưa biết sai số. Hãy ghi \`sample\` cho từng bộ dữ liệu, hoặc tính tất cả từ một mẫu.`,
  "order-open": (data) =>
    `giá trị ${period(data.period)} phụ thuộc vào việc ước lượng nào nhỏ hơn, mà các mẫu chưa cho biết điều đó. Cần mẫu lớn hơn hoặc số liệu đếm toàn bộ.`,
  "direction-open": (data) =>
    `các hồ sơ chưa xác định có thể làm giá trị ${period(data.period)} tăng hoặc giảm tùy kết quả của chúng, nên không có giới hạn nào của mẫu đúng cho mọi trường hợp. Hãy bổ sung thông tin còn thiếu trong hồ sơ.`,
  "sampling-difference": (data) =>
    `${period(data.period)} là ${figure(data.figure, data.unit)}, ${period(data.earlierPeriod)} là ${figure(data.earlier, data.unit)}; mức thay đổi từ ${change(data.lower, data.unit)} đến ${change(data.upper, data.unit)}, khoảng tin cậy 95% của mẫu, nên chưa rõ chiều hướng.`,
  "method-mismatch": ({ expected, seen }) =>
    `số liệu được đo theo ${listed(seen)}${expected.length > 0 ? `; chỉ dùng được số liệu theo ${listed(expected)} để so sánh` : ", là các phương pháp khác nhau"}. Hãy dùng một phương pháp, hoặc ghi trong kế hoạch những phương pháp so sánh được.`,
  "conflicting-observations": (data) =>
    `có nhiều số liệu khác nhau cho ${period(data.period)}: ${listed(data.values)}. Hãy giữ lại số liệu đúng.`,
};
