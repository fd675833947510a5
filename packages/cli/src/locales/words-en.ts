import { signs } from "./signs.ts";
import type { Words } from "./words.ts";

/** What the command prints beside the sentences of codes, in English. */
export const wordsEn: Words = {
  severities: { error: "error", warning: "warning", info: "info" },
  obligationKinds: { breach: "duty", warning: "warning", urgent: "urgent signal" },
  reasons: {
    absent: "not recorded",
    "dont-know": "don't know",
    refused: "not answered",
    invalid: "does not fit",
    "no-law-on-date": "no law on that date",
    "not-computable": "cannot be computed",
  },
  causes: {
    variable: (name) => name,
    parameter: (name) => `parameter ${name}`,
    operation: (name) => `operation \`${name}\``,
  },
  statuses: {
    met: "met",
    missed: "missed",
    "on-track": "on track",
    "off-track": "off track",
    improving: "improving",
    worsening: "worsening",
    unchanged: "unchanged",
    "not-assessable": "not assessable",
    inconclusive: "inconclusive",
  },
  comparators: {
    "at-most": (percent) => `at most ${percent}`,
    below: (percent) => `below ${percent}`,
    "at-least": (percent) => `at least ${percent}`,
    above: (percent) => `above ${percent}`,
    minimise: () => "as low as possible",
    maximise: () => "as high as possible",
  },
  seen: {
    text: "seen in its text",
    secondary: "seen in another's account",
    derived: "derived from what was seen",
  },
  percent: (text) => `${text}%`,
  figure: (text, unit = "percent") => `${text}${signs[unit]}`,
  points: (text) => text,
  number: (text) => text,
  between: (lower, upper) => `${lower} to ${upper}`,

  rows: ({ file, in: all, accepted, filteredOut, rejected }) =>
    `${file}: ${all} rows in = ${accepted} accepted + ${filteredOut} left out by the filter + ${rejected} rejected`,
  more: (count, code) => `… and ${count} more (${code})`,
  classCounts: (counts) => `Records by class: ${counts}`,
  undetermined: "undetermined",
  undecided: "nothing that can be asked settles it",

  ok: "ok",
  checked: ({ files, errors, warnings }) => {
    const seen = files === 1 ? "1 file" : `${files} files`;
    if (errors === 0 && warnings === 0) return `${seen}: ok`;
    return `${seen}: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
  },

  tested: ({ passed, failed }) => `${passed} passed, ${failed} failed`,
  touched: (asked) => `\`${asked}\`: the scenarios touch every part and every number of the law.`,
  untouched: (asked) => `\`${asked}\`: no scenario touches`,
  untouchedPart: {
    criterion: ({ id, truth }) => `criterion ${id}: never ${truth}`,
    class: ({ id }) => `class ${id}`,
    parameter: ({ id, since }) =>
      `number of the law ${id}${since === undefined ? "" : `, as it is since ${since}`}`,
    obligation: ({ id, status }) => `obligation ${id}: never ${status}`,
    penalty: ({ id, regime, since }) => `penalty of ${id} by ${regime}, as it is since ${since}`,
  },

  table: {
    n: "n",
    value: "value",
    standardError: "s.e. (points)",
    interval: "95% interval",
    degrees: "df",
    deff: "deff",
    bounds: "lowest to highest",
    undetermined: "undetermined",
    weight: "their weight",
    unplaced: "may belong here",
    all: "all",
    unknown: "not known",
  },
  tableTitle: ({ label, period, territory, asOf }) =>
    `${label}: ${period}, territory ${territory} (boundaries of ${asOf})`,
  noRate: {
    "zero-denominator": "nobody to count among",
    "no-determined-records": "nobody decided",
    "missing-weights": "weights missing",
    "not-reported": "not reported",
    "impossible-count": "impossible count",
    "conflicting-observations": "different values",
  },
  partsMissing: (ids) => `no value of ${ids}`,
  nothingObserved: "Nothing that it is made of was observed.",
  explainFormula:
    "Values are made of other indicators, exactly; the lowest and the highest are all that undetermined records could make of them. From what is suppressed nothing is made.",
  explainReported: "Values as they were reported, of all together.",
  formulaError:
    "Of samples: standard errors of the linearised formula over the PSUs, with the covariance of its parts. Intervals do not cover what undetermined records could make of a value.",
  noFormulaError: {
    "no-error-of-part": "No standard error where a part has none.",
    "samples-not-apart":
      "No standard error where parts are of samples that nobody declared to be different ones (`sample` in their descriptions).",
    "order-open": "No standard error where samples leave open which of two values is the smaller.",
    "direction-open": "No limits where undetermined records could move a value up or down.",
  },
  mainCauses: "Why records are undetermined (one record counts under each of its causes):",
  moreCauses: (count) => `… and ${count === 1 ? "1 other cause" : `${count} other causes`}`,
  settledBy:
    "What would settle them, asked alone and whatever the answer (one record counts under each that would do):",
  noCauses: "No record is undetermined.",
  completeCount: "A complete count: no sampling error.",
  noSamplingError:
    "A sample: no sampling error computed. The values are estimates; without their error no target can be judged by them.",
  samplingError: (method) =>
    `A sample: standard errors by Taylor linearisation over its PSUs, ${method} intervals with Student's t for \`df\`; \`deff\` compares with a simple random sample. Intervals do not cover what undetermined records could make of a value.`,
  lonelyPsus: (strata) =>
    `No standard error: ${strata === 1 ? "1 stratum has" : `${strata} strata have`} one PSU. Say by \`lonelyPsu\` in the description what stands for its variance.`,
  missingPsus:
    "No standard error: some records do not say in which PSU they were drawn. Fill it in, or leave them out by the filter.",
  explainTable:
    "`n` and the value cover decided records; the lowest and the highest are what undetermined records could make of it.",

  block: {
    status: "status",
    value: "value",
    goal: "goal",
    due: "due",
    pace: "pace",
    why: "why",
    plan: "plan",
  },
  pace: ({ perYear, years }) =>
    `${perYear.startsWith("-") ? perYear : `+${perYear}`} a year from then on, for ${years} years, would reach the goal`,
  final: "final",
  suppressed: "suppressed",
  notForPublication: "NOT FOR PUBLICATION: small counts of children are shown (`--unprotected`).",
  fewCases:
    "(…): 25 to 49 unweighted cases, to be read with care. (*): fewer than 25 unweighted cases, too few to show.",
  protection: {
    unprotected: "NOT FOR PUBLICATION: small counts of children are shown (`--unprotected`).",
    "within-this-release":
      "Small counts are `suppressed`, with what would give them away here. Earlier releases were not considered: `--release-log` does.",
    "with-earlier-releases":
      "Small counts are `suppressed`, with what would give them away here or beside the releases of the log.",
  },
  noValue: "none",
  targets: (count, statuses) => `${count === 1 ? "1 target" : `${count} targets`}: ${statuses}`,
  planTitle: (label, on) => `${label}\nJudged on ${on}. A target is a promise of the plan, not a legal duty.`,

  diff: {
    role: "role",
    absent: "not there",
    summary: ({ same, differs, first, second }) =>
      `${same} the same, ${differs} differ, ${first} only in the first, ${second} only in the second. What a plan does not hold was not seen in it; it is not said to be no promise.`,
  },
  parts: {
    whole: "all",
    part: "some",
    none: "none",
    unseen: "not seen",
    area: (how) => `area: ${how}`,
    people: (how) => `people: ${how}`,
  },
  inBoundaries: (unit, on) =>
    `In the boundaries of ${unit} on ${on}: the values of its parts were summed, the promises stay as they are.`,

  describe: {
    definition: "definition",
    obligations: "obligations",
    duties: "what the law asks",
    regimes: "penalties by",
    indicator: "indicator",
    variable: "variable",
    "code-list": "list",
    codes: "codes",
    range: "within",
    plan: "plan",
    territory: "territory",
    type: "type",
    days: "days",
    within: "within",
    "came-from": "came from",
    became: "became",
    version: "version",
    from: "from",
    authority: "authority",
    "in-force": "in force",
    classes: "classes",
    criteria: "criteria",
    needs: "needs",
    parameters: "parameters",
    note: "note",
    sources: "sources",
    measure: "counts",
    numerator: "numerator",
    denominator: "denominator",
    counted: "counted",
    excluded: "left out",
    formula: "formula",
    parts: "made of",
    "every-years": "measured",
    jurisdiction: "jurisdiction",
    period: "period",
    outlook: "outlook",
    targets: "targets",
    indicators: "indicators",
    "not-seen": "not seen",
    unavailable: "unavailable",
    available: "available",
    otherwise: "otherwise",
    years: "every {n} years",
    nothing: "no records: it is reported as two counts",
    reported: "no records: it is reported",
  },
};
