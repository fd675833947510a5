import { birthday, completedYears, dayOf, writtenDay, writtenMonth, writtenYear } from "./days.mjs";
import { workOf } from "./work.mjs";

// The names are those of the real district-level units of the province until 30 June 2025. The children are made up,
// and so is how many of them live where.
const districts = [
  ["Phan Thiết", 18],
  ["La Gi", 9],
  ["Tuy Phong", 11],
  ["Bắc Bình", 13],
  ["Hàm Thuận Bắc", 15],
  ["Hàm Thuận Nam", 10],
  ["Tánh Linh", 9],
  ["Đức Linh", 11],
  ["Hàm Tân", 7],
  ["Phú Quí", 3],
];

const ages = [[4, 2], ...Array.from({ length: 13 }, (_, at) => [5 + at, 7]), [18, 3]];

const firstDay = dayOf(2025, 3, 3);
const lastDay = dayOf(2025, 11, 28);

/** A child's row, by the headers of the register. */
export function childOf(id, chance) {
  const district = chance.weighted(districts);
  const surveyed = chance.between(firstDay, lastDay);
  const birth = birthOf(chance.weighted(ages), surveyed, chance);
  const age = completedYears(birth, surveyed);
  const sex = chance.weighted([
    ["nam", 512],
    ["nữ", 484],
    ["", 4],
  ]);
  const { birthDate, recordedAge } = writtenAge(birth, age, chance);
  return {
    "mã hồ sơ": id,
    huyện: district,
    "ngày khảo sát": writtenDay(surveyed),
    "giới tính": sex,
    "ngày sinh": birthDate,
    "tuổi ghi nhận": recordedAge,
    "nhóm tuổi": bandOf(birthDate.length === 10 || /^\d+$/.test(recordedAge) ? age : undefined),
    ...workOf(age, chance),
  };
}

/** A day of birth on which the child is `age` on the day of the survey. */
function birthOf(age, surveyed, chance) {
  const latest = birthday(surveyed, -age);
  return latest - chance.between(0, 364);
}

/** Forms are filled in as people know it: the day, the month, the year or nothing, with or without the age. */
function writtenAge(birth, age, chance) {
  const write = chance.weighted([
    [writtenDay, 880],
    [writtenMonth, 50],
    [writtenYear, 45],
    [() => "", 25],
  ]);
  const recorded = chance.happens(write === writtenDay ? 0.5 : 0.88);
  return {
    birthDate: write(birth),
    recordedAge: recorded
      ? String(age)
      : chance.weighted([
          ["", 3],
          ["KB", 1],
        ]),
  };
}

/** The bands of the Labour Code, among the ages of the indicator; empty when the form could not tell. */
export function bandOf(age) {
  if (age === undefined) return "";
  if (age < 5) return "dưới 5";
  if (age < 13) return "5-12";
  if (age < 15) return "13-14";
  return age < 18 ? "15-17" : "từ 18";
}
