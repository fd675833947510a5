// The yearly reports of a made-up province: what was counted of whom, with the gaps and slips that reports have.
// "" is a cell that was left blank. Indicators are those of the targets in packages/plans-vn/plans/binh-thuan.yaml.

const years = [2021, 2022, 2023, 2024, 2025];

/** Numerator and denominator of each year. */
const counts = {
  // Nobody was notified in 2022 and in 2025: there is nobody of whom to say that all were helped.
  "vn.782.t2-notified-children-supported": [
    ["14", "15"],
    ["0", "0"],
    ["22", "22"],
    ["18", "19"],
    ["0", "0"],
  ],
  // 90% exactly in 2025, where the plan says "above 90%".
  "vn.782.t3-access-to-education-and-training": [
    ["", ""],
    ["96", "118"],
    ["109", "127"],
    ["121", "136"],
    ["126", "140"],
  ],
  "vn.782.t4a-educators-informed": [
    ["", ""],
    ["3120", "5204"],
    ["3987", "5231"],
    ["4544", "5218"],
    ["4873", "5226"],
  ],
  // 70% exactly in 2025, where the plan says "70%".
  "vn.782.t4b-parents-informed": [
    ["", ""],
    ["7215", "19640"],
    ["10482", "19711"],
    ["12930", "19755"],
    ["13860", "19800"],
  ],
  // A rounded 80,0 in 2025 would hide that it is a little less.
  "vn.782.t4c-children-informed": [
    ["9120", "47880"],
    ["21344", "47910"],
    ["29876", "47955"],
    ["35310", "48012"],
    ["38381", "48000"],
  ],
  // Two digits changed places in 2025: more were informed than there are.
  "vn.782.t4d-enterprises-informed": [
    ["", ""],
    ["1188", "3095"],
    ["1904", "3110"],
    ["2540", "3118"],
    ["3215", "3125"],
  ],
  // Not reported in 2025: the district level ended on 30 June.
  "vn.782.t5a-provincial-and-district-staff-trained": [
    ["", ""],
    ["212", "402"],
    ["305", "398"],
    ["361", "395"],
    ["", ""],
  ],
  "vn.782.t5b-commune-staff-trained": [
    ["", ""],
    ["318", "744"],
    ["", "744"],
    ["566", "726"],
    ["603", "702"],
  ],
  "vn.782.t5d-cooperatives-and-households-trained": [
    ["", ""],
    ["640", "2210"],
    ["902", "2236"],
    ["1187", "2251"],
    ["1314", "2260"],
  ],
};

/** Reported as a percentage without its counts. */
const percentages = {
  "vn.782.t5c-enterprises-trained": ["", "48,5", "66", "81,9", "91,4"],
};

/** An earlier round of the register, by the same definition. Between two rounds nothing is measured. */
const earlierRound = [
  ["vn.0318", "131", "4520"],
  ["vn.hazardous-share", "71", "131"],
];

/** Commune staff of 2025 were counted after the merger, in the boundaries of the new Lâm Đồng. */
const afterMerger = { "địa bàn": "68", "theo địa giới ngày": "2025-12-31" };

/** The province ended on 30 June 2025: what belongs to its plan is counted in its last boundaries. */
const boundariesOf = (year) => (year === 2025 ? "2025-06-30" : `${year}-12-31`);

function rowOf(indicator, year, values) {
  return {
    "chỉ tiêu": indicator,
    "địa bàn": "60",
    "theo địa giới ngày": boundariesOf(year),
    năm: String(year),
    "giới tính": "",
    "tử số": "",
    "mẫu số": "",
    "tỷ lệ (%)": "",
    "định nghĩa": "",
    "nguồn số liệu": "báo cáo năm",
    ...values,
  };
}

const inCounts = ([numerator, denominator]) => ({ "tử số": numerator, "mẫu số": denominator });

/** The reports as the text of a CSV file: semicolons, because decimals have commas. */
export function reports() {
  const rows = [
    ...earlierRound.map(([indicator, ...pair]) =>
      rowOf(indicator, 2021, {
        ...inCounts(pair),
        "định nghĩa": "vn-child-labour",
        "nguồn số liệu": "điều tra toàn bộ trẻ em, vòng 2021 (giả lập)",
      }),
    ),
    ...Object.entries(counts).flatMap(([indicator, pairs]) =>
      years.map((year, at) => rowOf(indicator, year, inCounts(pairs[at]))),
    ),
    ...Object.entries(percentages).flatMap(([indicator, values]) =>
      years.map((year, at) => rowOf(indicator, year, { "tỷ lệ (%)": values[at] })),
    ),
    ...bySex("vn.782.t4c-children-informed", 2025, { nam: ["19502", "24610"], nữ: ["18879", "23390"] }),
  ].map((row) => (isCommuneStaffOf2025(row) ? { ...row, ...afterMerger } : row));
  const header = Object.keys(rows[0]);
  return `${[header, ...rows.map((row) => header.map((name) => row[name]))].map((row) => row.join(";")).join("\n")}\n`;
}

const isCommuneStaffOf2025 = (row) =>
  row["chỉ tiêu"] === "vn.782.t5b-commune-staff-trained" && row.năm === "2025";

/** Parts of a total that stands in a row of its own. */
const bySex = (indicator, year, parts) =>
  Object.entries(parts).map(([sex, pair]) => rowOf(indicator, year, { "giới tính": sex, ...inCounts(pair) }));
