import { type Code, codesOfAppendixII } from "../circular-09-2020/codes.ts";
import { circularProvision } from "../citations/circular-09-2020.ts";

/** The closed list of light jobs for those aged 13 to under 15. What its two exceptions leave out has codes of its own. */
export const lightJobs: readonly Code[] = codesOfAppendixII.filter(({ code }) =>
  /^tt09\.II\.\d+$/.test(code),
);

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
