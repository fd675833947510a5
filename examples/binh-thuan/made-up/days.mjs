// Days as numbers, counted from 1 January 1970, and as a Vietnamese form writes them.

const millisecondsADay = 86_400_000;

export const dayOf = (year, month, day) => Date.UTC(year, month - 1, day) / millisecondsADay;

const two = (number) => String(number).padStart(2, "0");

function partsOf(day) {
  const date = new Date(day * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** dd/mm/yyyy */
export function writtenDay(number) {
  const { year, month, day } = partsOf(number);
  return `${two(day)}/${two(month)}/${year}`;
}

/** mm/yyyy */
export const writtenMonth = (number) => writtenDay(number).slice(3);

/** yyyy */
export const writtenYear = (number) => writtenDay(number).slice(6);

/** The birthday in the year in which the child completes `age`: 29 February gives 1 March. */
export function birthday(birth, age) {
  const { year, month, day } = partsOf(birth);
  return dayOf(year + age, month, day);
}

/** Years completed on a day. */
export function completedYears(birth, on) {
  const years = partsOf(on).year - partsOf(birth).year;
  return birthday(birth, years) > on ? years - 1 : years;
}
