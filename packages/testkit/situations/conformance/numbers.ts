// + - * / % min max: on known values, on intervals, and where nothing can be computed.
import type { ChildRecord, Rule } from "@mangnon/schema";
import { declared } from "./declared.ts";
import { dontKnow, each, ofEach, pairs, type Row, refused, span, type Table, v } from "./table.ts";

const [hours, extra, days, shifts] = [v("hours"), v("extra"), v("days"), v("shifts")];
const nothing: Rule = { "/": [1, 0] };

const twoNumbers: readonly ChildRecord[] = [
  { hours: 2, extra: 3 },
  { hours: 2, extra: -3 },
  { hours: 0, extra: 0 },
  { hours: 0.1, extra: 0.2 },
  { hours: span(2, 5), extra: 1 },
  { hours: span(2, 5), extra: span(-1, 3) },
  { hours: span(0, 2), extra: span(-4, -1) },
  { hours: 2 },
  { extra: -2 },
  { hours: dontKnow, extra: refused },
  {},
];

const beyond = {
  "+": { "+": [1e308, 1e308] },
  "-": { "-": [1e308, -1e308] },
  "*": { "*": [1e308, 10] },
} as const;

const computed = (operator: "+" | "-" | "*" | "min" | "max"): readonly Row[] => {
  const factor: Rule = operator === "*" ? { "/": [extra, 1] } : extra;
  const two: Rule = { [operator]: [hours, factor] };
  const alone: Rule = { [operator]: [extra] };
  const whole: Rule = { [operator]: [days, operator === "*" ? 2 : shifts] };
  return [
    ...each([two], twoNumbers),
    ...each([alone], ofEach("extra", [-1, 0, 2.5, span(-1, 3), undefined])),
    ...each([whole], pairs(["days", [0, 3, span(1, 2), undefined]], ["shifts", [-2, span(-1, 1)]])),
    ...each(
      [{ "<": [two, 4] }],
      [...twoNumbers, { hours: span(6, 10), extra: -4 }, { hours: 10 }, { extra: 4 }],
    ),
    ...each(
      [{ [operator]: [hours, nothing] }, { ">=": [{ [operator]: [hours, nothing] }, 0] }],
      [{ hours: 2 }, {}],
      "nothing can be computed with it",
    ),
    ...(operator === "-"
      ? []
      : each(
          [{ [operator]: [days, 1, 2] }, { [operator]: [0.1, 0.2, 0.3] }, { [operator]: [0.3, 0.2, 0.1] }],
          [{ days: 2 }, { days: span(0, 3) }, {}],
        )),
    ...(operator === "min" || operator === "max"
      ? []
      : each([beyond[operator]], [{}], "what is beyond all numbers cannot be computed")),
    ...(operator === "*"
      ? []
      : each(
          [{ "==": [{ [operator]: [days, days] }, 0] }],
          [{ days: 0 }, { days: 3 }, {}],
          "a variable named twice counts as two",
        )),
  ];
};

const divided: readonly Row[] = [
  ...each(
    [{ "/": [hours, extra] }],
    [
      { hours: 6, extra: 4 },
      { hours: 6, extra: -4 },
      { hours: 0, extra: 2 },
      { hours: 6, extra: 0 },
      { hours: 0, extra: 0 },
      { hours: 6, extra: span(1, 3) },
      { hours: 6, extra: span(-3, -1) },
      { hours: 6, extra: span(0, 3) },
      { hours: 6, extra: span(-3, 0) },
      { hours: 6, extra: span(-1, 1) },
      { hours: span(2, 4), extra: span(1, 2) },
      { hours: 6 },
      { extra: 2 },
      {},
    ],
  ),
  ...each(
    [{ ">": [{ "/": [hours, extra] }, 1] }],
    [
      { hours: 6, extra: 4 },
      { hours: 6, extra: 0 },
      { hours: 6, extra: span(1, 3) },
      { hours: 6, extra: span(-3, -1) },
      { hours: span(2, 4), extra: 3 },
      { extra: 2 },
      { hours: 6 },
      {},
    ],
    "by what may be zero it is not computable",
  ),
  ...each(
    [{ ">": [{ "/": [days, shifts] }, 1] }],
    [
      { days: 4, shifts: 0 },
      { days: 4 },
      { shifts: 0 },
      { shifts: span(0, 2) },
      { days: 4, shifts: span(1, 3) },
      {},
    ],
  ),
  ...each(
    [{ or: [{ ">": [{ "/": [days, shifts] }, 1] }, v("works")] }],
    [
      { days: 4, shifts: 0 },
      { days: 4, shifts: 0, works: true },
      { days: 4, works: false },
    ],
  ),
  ...each(
    [{ if: [{ "==": [shifts, 0] }, false, { ">": [{ "/": [days, shifts] }, 1] }] }],
    [{ days: 4, shifts: 0 }, { days: 4, shifts: 2 }, { days: 4, shifts: span(1, 3) }, { days: 4 }],
  ),
  ...each(
    [{ "/": [{ "/": [6, days] }, 2] }, { "/": [days, 2] }, { "/": [-1, days] }],
    [{ days: 3 }, { days: span(1, 3) }, {}],
  ),
];

const remainders: readonly Row[] = [
  ...each(
    [{ "%": [days, 4] }, { "%": [shifts, 2] }, { "%": [shifts, -2] }, { "%": [7, days] }],
    [
      { days: 0, shifts: -3 },
      { days: 3, shifts: 3 },
      { days: 4, shifts: -2 },
      { days: span(1, 3), shifts: span(0, 1) },
      { days: span(3, 5), shifts: span(-1, 1) },
      { days: span(4, 6), shifts: span(2, 3) },
      {},
    ],
  ),
  ...each(
    [{ "==": [{ "%": [days, 2] }, 1] }, { "<": [{ "%": [days, 4] }, 3] }],
    ofEach("days", [0, 1, 2, 3, 6, span(4, 5), span(5, 6), span(0, 2), undefined]),
  ),
  ...each(
    [{ "==": [{ "%": [days, shifts] }, 0] }],
    [
      { days: 4, shifts: 2 },
      { days: 4, shifts: 0 },
      { days: 4, shifts: span(1, 2) },
      { days: 4 },
      { shifts: -3 },
      {},
    ],
  ),
];

const computing = ["+", "-", "*", "min", "max"] as const;

export const numbers: readonly Table[] = [
  ...computing.map(
    (operator): Table => ({ about: { operator }, vocabulary: declared, rows: computed(operator) }),
  ),
  { about: { operator: "/" }, vocabulary: declared, rows: divided },
  { about: { operator: "%" }, vocabulary: declared, rows: remainders },
];
