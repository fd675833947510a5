import { lightJobs, olderJobs, partlyListed, places, prohibitedJobs, prohibitedPlaces } from "./jobs.mjs";

const shareAtWork = [
  [10, 0.001],
  [13, 0.006],
  [14, 0.04],
  [15, 0.06],
  [16, 0.12],
  [17, 0.17],
  [18, 0.22],
  [99, 0.5],
];

const yesOrNo = (truth) => (truth ? "có" : "không");

/** 4.5 → "4,5" */
const written = (hours) => String(hours).replace(".", ",");

/** What the form says of a child who does not work: nothing more is asked. */
export const noWork = Object.freeze({
  "có làm việc": "không",
  "công việc": "",
  "có trong Phụ lục V": "",
  "nơi làm việc": "",
  "giờ/ngày": "",
  "giờ/tuần": "",
  "làm đêm": "",
  "làm thêm giờ": "",
  "nghệ thuật/thể thao": "",
  "đồng ý của cơ quan lao động": "",
});

/** The answers about work of a child of that age. */
export function workOf(age, chance) {
  const share = shareAtWork.find(([below]) => age < below)?.[1] ?? 0;
  const doesWork = chance.happens(share);
  if (chance.happens(0.0028))
    return {
      ...noWork,
      "có làm việc": chance.weighted([
        ["KB", 3],
        ["TC", 1],
      ]),
    };
  if (!doesWork) return noWork;
  const answers = age < 13 ? workUnder13(chance) : age < 15 ? workUnder15(chance) : workFrom15(chance);
  return withGaps(answers, chance);
}

function workUnder13(chance) {
  const isArtist = chance.happens(0.25);
  const job = isArtist ? "biểu diễn nghệ thuật" : chance.weighted(lightJobs);
  return answersOf({
    job,
    place: "nơi khác",
    hoursADay: chance.one([1, 1.5, 2, 3]),
    days: 2,
    isArtist,
    chance,
  });
}

function workUnder15(chance) {
  const job = chance.happens(0.75) ? chance.weighted(lightJobs) : "việc khác";
  const hoursADay = chance.one([2, 2.5, 3, 3, 3.5, 4, 4, 5]);
  const night = chance.happens(0.06);
  return answersOf({
    job,
    place: chance.weighted(places),
    hoursADay,
    days: chance.between(3, 6),
    night,
    chance,
  });
}

function workFrom15(chance) {
  const isProhibited = chance.happens(0.1);
  const job = chance.weighted(isProhibited ? prohibitedJobs : olderJobs);
  const place = chance.weighted(chance.happens(0.05) ? prohibitedPlaces : places);
  const hoursADay = chance.one([4, 5, 6, 7, 7.5, 8, 8, 9, 10]);
  const night = chance.happens(0.06);
  const overtime = chance.happens(0.1);
  return answersOf({ job, place, hoursADay, days: chance.between(4, 6), night, overtime, chance });
}

function answersOf(work) {
  const { job, place, hoursADay, days, chance, night = false, overtime = false, isArtist = false } = work;
  return {
    "có làm việc": "có",
    "công việc": job,
    "có trong Phụ lục V": partlyListed.has(job) ? yesOrNo(chance.happens(0.8)) : "",
    "nơi làm việc": place,
    "giờ/ngày": written(hoursADay),
    "giờ/tuần": written(hoursADay * days),
    "làm đêm": yesOrNo(night),
    "làm thêm giờ": yesOrNo(overtime),
    "nghệ thuật/thể thao": yesOrNo(isArtist),
    "đồng ý của cơ quan lao động": yesOrNo(isArtist && chance.happens(0.6)),
  };
}

/** Some questions stay open: not known (KB), refused (TC), or left blank. */
function withGaps(answers, chance) {
  const open = {};
  for (const question of ["công việc", "giờ/ngày", "giờ/tuần", "làm đêm"]) {
    if (chance.happens(0.04))
      open[question] = chance.weighted([
        ["KB", 5],
        ["TC", 2],
        ["", 2],
      ]);
  }
  const job = open["công việc"];
  return job === undefined ? { ...answers, ...open } : { ...answers, ...open, "có trong Phụ lục V": job };
}
