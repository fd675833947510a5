import { type Code, codesOfAppendixV } from "../circular-09-2020/codes.ts";

/** Items of part I that Appendix II has in the same words, or names more fully. */
const alsoInAppendixII = new Set([1, 2, 4, 5, 6, 7, 8, 9, 20].map((item) => `tt09.V.I.${item}`));

/** Jobs that one may take for item 21 and that have codes of their own. */
const rearing = {
  vi: "nuôi gia súc, gia cầm, nuôi giun, dế, côn trùng không độc hại, nguy hiểm (không kể chăn thả gia súc tại nông trại và nuôi tằm)",
  en: "rearing livestock, poultry, worms, crickets or harmless insects (herding on a farm and silkworms have their own codes)",
};

/**
 * The items of Appendix V, part I, that Appendix II does not have. The others share the codes of Appendix II:
 * one job never has two codes, or a child could be judged by the wrong list.
 */
export const overtimeOnlyJobs: readonly Code[] = codesOfAppendixV
  .filter(({ code }) => code.startsWith("tt09.V.I.") && !alsoInAppendixII.has(code))
  .map((entry) => (entry.code === "tt09.V.I.21" ? { ...entry, label: rearing } : entry));
