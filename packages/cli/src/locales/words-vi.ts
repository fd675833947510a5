import { signs } from "./signs.ts";
import type { Words } from "./words.ts";

/** What the command prints beside the sentences of codes, in Vietnamese. */
export const wordsVi: Words = {
  severities: { error: "lỗi", warning: "cảnh báo", info: "thông tin" },
  obligationKinds: { breach: "nghĩa vụ", warning: "cảnh báo", urgent: "dấu hiệu khẩn cấp" },
  reasons: {
    absent: "không ghi nhận",
    "dont-know": "không biết",
    refused: "không trả lời",
    invalid: "không hợp lệ",
    "no-law-on-date": "ngày đó chưa có quy định",
    "not-computable": "không tính được",
  },
  causes: {
    variable: (name) => name,
    parameter: (name) => `tham số ${name}`,
    operation: (name) => `phép toán \`${name}\``,
  },
  statuses: {
    met: "đạt",
    missed: "không đạt",
    "on-track": "đúng tiến độ",
    "off-track": "chậm tiến độ",
    improving: "có cải thiện",
    worsening: "xấu đi",
    unchanged: "không thay đổi",
    "not-assessable": "chưa đánh giá được",
    inconclusive: "chưa kết luận được",
  },
  comparators: {
    "at-most": (percent) => `không quá ${percent}`,
    below: (percent) => `dưới ${percent}`,
    "at-least": (percent) => `ít nhất ${percent}`,
    above: (percent) => `trên ${percent}`,
    minimise: () => "giảm tối đa",
    maximise: () => "tăng tối đa",
  },
  seen: {
    text: "đã thấy trong văn bản",
    secondary: "thấy qua nguồn khác thuật lại",
    derived: "suy ra từ điều đã thấy",
  },
  percent: (text) => `${text.replace(".", ",")}%`,
  figure: (text, unit = "percent") => `${text.replace(".", ",")}${signs[unit]}`,
  points: (text) => text.replace(".", ","),
  number: (text) => text.replace(".", ","),
  between: (lower, upper) => `từ ${lower} đến ${upper}`,

  rows: ({ file, in: all, accepted, filteredOut, rejected }) =>
    `${file}: ${all} dòng đọc vào = ${accepted} được nhận + ${filteredOut} nằm ngoài bộ lọc + ${rejected} bị loại`,
  more: (count, code) => `… và ${count} trường hợp nữa (${code})`,
  classCounts: (counts) => `Số hồ sơ theo lớp: ${counts}`,
  undetermined: "chưa xác định",
  undecided: "không có câu hỏi nào giúp xác định",

  ok: "không có lỗi",
  checked: ({ files, errors, warnings }) =>
    errors === 0 && warnings === 0
      ? `${files} tệp: không có lỗi`
      : `${files} tệp: ${errors} lỗi, ${warnings} cảnh báo`,

  tested: ({ passed, failed }) => `${passed} đạt, ${failed} không đạt`,
  touched: (asked) => `\`${asked}\`: các tình huống đã chạm tới mọi phần và mọi con số của luật.`,
  untouched: (asked) => `\`${asked}\`: chưa có tình huống nào chạm tới`,
  untouchedPart: {
    criterion: ({ id, truth }) => `tiêu chí ${id}: chưa bao giờ ${truth ? "đúng" : "sai"}`,
    class: ({ id }) => `lớp ${id}`,
    parameter: ({ id, since }) =>
      `con số của luật ${id}${since === undefined ? "" : `, áp dụng từ ${since}`}`,
    obligation: ({ id, status }) => `nghĩa vụ ${id}: chưa bao giờ ${status}`,
    penalty: ({ id, regime, since }) => `mức phạt của ${id} theo ${regime}, áp dụng từ ${since}`,
  },

  table: {
    n: "n",
    value: "tỷ lệ",
    standardError: "sai số chuẩn (điểm %)",
    interval: "khoảng tin cậy 95%",
    degrees: "bậc tự do",
    deff: "hệ số thiết kế",
    bounds: "thấp nhất đến cao nhất",
    undetermined: "chưa xác định",
    weight: "tổng quyền số",
    unplaced: "có thể thuộc nhóm này",
    all: "tất cả",
    unknown: "không rõ",
  },
  tableTitle: ({ label, period, territory, asOf }) =>
    `${label}: kỳ ${period}, địa bàn ${territory} (theo địa giới ngày ${asOf})`,
  noRate: {
    "zero-denominator": "không có ai để tính",
    "no-determined-records": "chưa xác định được ai",
    "missing-weights": "thiếu quyền số",
    "not-reported": "chưa báo cáo",
    "impossible-count": "số đếm không thể có",
    "conflicting-observations": "các số liệu khác nhau",
  },
  partsMissing: (ids) => `chưa có số liệu của ${ids}`,
  nothingObserved: "Chưa có số liệu nào để tính.",
  explainFormula:
    "Giá trị được tính chính xác từ các chỉ tiêu khác; thấp nhất và cao nhất là mức mà các hồ sơ chưa xác định có thể dẫn tới. Không tính gì từ số đã ẩn.",
  explainReported: "Giá trị như đã báo cáo, của tất cả cộng lại.",
  formulaError:
    "Điều tra mẫu: sai số chuẩn của công thức đã tuyến tính hóa theo các đơn vị mẫu sơ cấp (PSU), kể cả hiệp phương sai giữa các phần. Khoảng tin cậy không bao gồm mức mà các hồ sơ chưa xác định có thể dẫn tới.",
  noFormulaError: {
    "no-error-of-part": "Không có sai số chuẩn khi một phần không có sai số.",
    "samples-not-apart":
      "Không có sai số chuẩn khi các phần thuộc những mẫu không được khai là chọn riêng biệt (`sample` trong mô tả).",
    "order-open": "Không có sai số chuẩn khi các mẫu chưa cho biết giá trị nào nhỏ hơn.",
    "direction-open": "Không có giới hạn khi các hồ sơ chưa xác định có thể làm giá trị tăng hoặc giảm.",
  },
  mainCauses: "Vì sao có hồ sơ chưa xác định (mỗi hồ sơ được tính ở từng nguyên nhân của nó):",
  moreCauses: (count) => `… và ${count} nguyên nhân khác`,
  settledBy:
    "Chỉ cần biết một điều sau thì xác định được, dù trả lời thế nào (mỗi hồ sơ được tính ở từng điều đủ để xác định):",
  noCauses: "Không có hồ sơ nào chưa xác định.",
  completeCount: "Điều tra toàn bộ: không có sai số chọn mẫu.",
  noSamplingError:
    "Điều tra mẫu: chưa tính sai số chọn mẫu. Các tỷ lệ là ước lượng; khi chưa có sai số thì chưa thể dùng để đánh giá mục tiêu.",
  samplingError: (method) =>
    `Điều tra mẫu: sai số chuẩn tính bằng tuyến tính hóa Taylor theo các đơn vị mẫu sơ cấp (PSU), khoảng tin cậy ${method} dùng phân phối t với bậc tự do đã nêu; hệ số thiết kế (deff) so với mẫu ngẫu nhiên đơn. Khoảng tin cậy không bao gồm mức mà các hồ sơ chưa xác định có thể dẫn tới.`,
  lonelyPsus: (strata) =>
    `Không có sai số chuẩn: có ${strata} tầng chỉ có một PSU. Hãy nêu trong \`lonelyPsu\` của bản mô tả cách thay cho phương sai của tầng đó.`,
  missingPsus:
    "Không có sai số chuẩn: có hồ sơ không cho biết được chọn từ PSU nào. Hãy điền vào, hoặc loại các hồ sơ đó bằng bộ lọc.",
  explainTable:
    "`n` và tỷ lệ tính trên các hồ sơ đã xác định; thấp nhất và cao nhất là mức mà các hồ sơ chưa xác định có thể dẫn tới.",

  block: {
    status: "kết quả",
    value: "tỷ lệ",
    goal: "mục tiêu",
    due: "thời hạn",
    pace: "tốc độ",
    why: "vì sao",
    plan: "kế hoạch",
  },
  pace: ({ perYear, years }) =>
    `từ đó mỗi năm ${(perYear.startsWith("-") ? perYear : `+${perYear}`).replace(".", ",")}, trong ${years.replace(".", ",")} năm, thì đạt mục tiêu`,
  final: "kết luận cuối cùng",
  suppressed: "đã ẩn",
  notForPublication: "KHÔNG ĐỂ CÔNG BỐ: có hiện những số đếm trẻ em nhỏ (`--unprotected`).",
  fewCases:
    "(…): từ 25 đến 49 trường hợp chưa tính quyền số, cần thận trọng khi dùng. (*): dưới 25 trường hợp chưa tính quyền số, quá ít để nêu.",
  protection: {
    unprotected: "KHÔNG ĐỂ CÔNG BỐ: có hiện những số đếm trẻ em nhỏ (`--unprotected`).",
    "within-this-release":
      "Số đếm nhỏ `đã ẩn`, cùng với những số ở đây có thể làm lộ chúng. Chưa xét các lần công bố trước: dùng `--release-log`.",
    "with-earlier-releases":
      "Số đếm nhỏ `đã ẩn`, cùng với những số ở đây hoặc trong các lần công bố đã ghi có thể làm lộ chúng.",
  },
  noValue: "không có",
  targets: (count, statuses) => `${count} mục tiêu: ${statuses}`,
  planTitle: (label, on) =>
    `${label}\nĐánh giá ngày ${on}. Mục tiêu là lời hứa của kế hoạch, không phải nghĩa vụ pháp lý.`,

  diff: {
    role: "vai trò",
    absent: "không có",
    summary: ({ same, differs, first, second }) =>
      `${same} giống nhau, ${differs} khác nhau, ${first} chỉ có ở kế hoạch thứ nhất, ${second} chỉ có ở kế hoạch thứ hai. Điều không có ở đây là chưa thấy trong kế hoạch, không có nghĩa là không hứa.`,
  },
  parts: {
    whole: "toàn bộ",
    part: "một phần",
    none: "không",
    unseen: "chưa thấy",
    area: (how) => `diện tích: ${how}`,
    people: (how) => `dân số: ${how}`,
  },
  inBoundaries: (unit, on) =>
    `Theo địa giới của ${unit} ngày ${on}: số liệu của các phần được cộng lại, mục tiêu giữ nguyên.`,

  describe: {
    definition: "định nghĩa",
    obligations: "danh mục nghĩa vụ",
    duties: "pháp luật yêu cầu",
    regimes: "xử phạt theo",
    indicator: "chỉ tiêu",
    variable: "biến",
    "code-list": "danh mục",
    codes: "các mã",
    range: "trong khoảng",
    plan: "kế hoạch",
    territory: "đơn vị hành chính",
    type: "loại",
    days: "thời gian",
    within: "thuộc",
    "came-from": "hình thành từ",
    became: "trở thành",
    version: "phiên bản",
    from: "từ phần mở rộng",
    authority: "cơ quan",
    "in-force": "hiệu lực",
    classes: "các lớp",
    criteria: "điều kiện",
    needs: "cần biết",
    parameters: "tham số",
    note: "ghi chú",
    sources: "nguồn",
    measure: "tính theo",
    numerator: "tử số",
    denominator: "mẫu số",
    counted: "được đếm",
    excluded: "không tính",
    formula: "công thức",
    parts: "gồm",
    "every-years": "kỳ đo",
    jurisdiction: "địa bàn",
    period: "giai đoạn",
    outlook: "định hướng",
    targets: "mục tiêu",
    indicators: "chỉ tiêu",
    "not-seen": "chưa thấy",
    unavailable: "không dùng được",
    available: "dùng được",
    otherwise: "còn lại",
    years: "{n} năm một lần",
    nothing: "không cần hồ sơ nào: được báo cáo bằng hai số đếm",
    reported: "không cần hồ sơ nào: được báo cáo",
  },
};
