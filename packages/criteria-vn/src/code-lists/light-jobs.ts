import { type Code, codesOfAppendixII } from "../circular-09-2020/codes.ts";
import { circularProvision } from "../citations/circular-09-2020.ts";

const isItem = ({ code }: Code): boolean => /^tt09\.II\.\d+$/.test(code);

/** A craft of item 4 names the exception with it, or a stage with toxic chemicals would pass for the craft. */
const withoutToxicStages = ({ code, label: { vi, en }, ...rest }: Code): Code =>
  code.startsWith("tt09.II.4-")
    ? {
        code,
        label: {
          vi: `${vi} (trừ công đoạn có sử dụng hóa chất độc hại)`,
          en: `${en} (but for stages that use toxic chemicals)`,
        },
        ...rest,
      }
    : { code, label: { vi, en }, ...rest };

/** The crafts that items 4 and 5 list without numbers. */
export const crafts: readonly Code[] = codesOfAppendixII
  .filter((code) => !isItem(code))
  .map(withoutToxicStages);

/**
 * The closed list of light jobs for those aged 13 to under 15, item by item and, in items 4 and 5, craft by craft. What
 * its two exceptions leave out has codes of its own.
 */
export const lightJobs: readonly Code[] = [...codesOfAppendixII.filter(isItem), ...crafts];

const noteOf = (item: string): Code["sources"] =>
  codesOfAppendixII.find(({ code }) => code === `tt09.${item}`)?.sources ?? [circularProvision(item)];

/**
 * What the exceptions of items 4 and 7 leave out. It is no light work, and it is asked beside the items: otherwise
 * somebody who knows only the craft would pass for a light job.
 */
export const exceptedFromLightJobs: readonly Code[] = [
  {
    code: "tt09.II.4-except",
    label: {
      vi: "công đoạn có sử dụng hóa chất độc hại của nghề truyền thống (phần loại trừ ở mục 4, Phụ lục II)",
      en: "a stage of a traditional craft that uses toxic chemicals (what item 4 of Appendix II excepts)",
    },
    sources: noteOf("II.4"),
  },
  {
    code: "tt09.II.7-except",
    label: {
      vi: "gói nem, gói kẹo, gói bánh bằng máy, thiết bị, dụng cụ đóng gói (phần loại trừ ở mục 7, Phụ lục II)",
      en: "wrapping nem, sweets or cakes with packing machines, equipment or tools (what item 7 of Appendix II excepts)",
    },
    sources: noteOf("II.7"),
  },
];
