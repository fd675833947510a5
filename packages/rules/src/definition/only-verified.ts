import type { Parameter, Vocabulary } from "@mangnon/schema";

/**
 * A vocabulary in which no number of the law holds longer than somebody checked it (`verifiedUntil`): the strict
 * policy. Without it a record of a later day is judged by the last known value and marked with
 * `rules/not-verified`; with it what depends on the number is unknown (`no-law-on-date`), with the same finding. A
 * parameter that does not say until when it was checked stays as it is.
 *
 * @example
 * const hours = { id: "hours", type: "number", unit: "hours", min: 0, max: 168, label: { vi: "số giờ", en: "hours" } } as const;
 * const limit = {
 *   id: "x.limit", type: "number", unit: "hours", label: { vi: "mức tối đa", en: "limit" }, verifiedUntil: "2025-12-31",
 *   values: [{ since: "2021-01-01", value: 40, sources: [] }],
 * } as const;
 * const vocabulary = { variables: [hours], codeLists: [], facts: [], parameters: [limit] };
 * onlyVerified(vocabulary).parameters[0]?.values;
 * // => [{ since: "2021-01-01", value: 40, sources: [], until: "2025-12-31" }]
 */
export const onlyVerified = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  parameters: vocabulary.parameters.map(whileVerified),
});

function whileVerified(parameter: Parameter): Parameter {
  const { verifiedUntil: last, values } = parameter;
  if (last === undefined) return parameter;
  return {
    ...parameter,
    values: values
      .filter(({ since }, at) => at === 0 || since === undefined || since <= last)
      .map((value) => ({
        ...value,
        until: value.until !== undefined && value.until < last ? value.until : last,
      })),
  };
}
