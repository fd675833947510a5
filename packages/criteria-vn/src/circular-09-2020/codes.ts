import type { Citation, CodeList } from "@mangnon/schema";
import { appendixII } from "./appendix-ii.ts";
import { appendixIII } from "./appendix-iii/appendix-iii.ts";
import { appendixIV } from "./appendix-iv.ts";
import { appendixV } from "./appendix-v.ts";
import { articles } from "./articles.ts";
import { type Code, codeOf } from "./entry.ts";
import { forms } from "./forms.ts";

export type { Code };

export const codesOfAppendixII: readonly Code[] = appendixII.map(codeOf({ prefix: "II.", copies: 3 }));
export const codesOfAppendixIII: readonly Code[] = appendixIII.map(codeOf({ prefix: "III.", copies: 1 }));
export const codesOfAppendixIV: readonly Code[] = appendixIV.map(codeOf({ prefix: "IV.", copies: 3 }));
export const codesOfAppendixV: readonly Code[] = appendixV.map(codeOf({ prefix: "V.", copies: 2 }));

const codesOfArticles: readonly Code[] = articles.map(codeOf({ prefix: "art", copies: 3 }));

/** The citation of an article, such as `4.1.a`, with in how many copies it was seen and what its words leave open. */
export function articleAsSeen(item: string): Citation {
  const [source] = codesOfArticles.find(({ code }) => code === `tt09.art${item}`)?.sources ?? [];
  if (source === undefined) throw new Error(`Circular 09/2020 has no article \`${item}\`.`);
  return source;
}

/**
 * All that Circular 09/2020 lists, item by item. The lists of jobs and workplaces (`code-lists`) are put together from
 * the appendices; the articles and forms are what criteria on formal duties are written with.
 */
export const circularLists: readonly CodeList[] = [
  {
    id: "vn.tt09.articles",
    label: { vi: "các quy định của Thông tư 09/2020", en: "the provisions of Circular 09/2020" },
    codes: codesOfArticles,
  },
  {
    id: "vn.tt09.appendix-ii",
    label: { vi: "công việc nhẹ (Phụ lục II) và các phần", en: "light jobs (Appendix II) and their parts" },
    codes: codesOfAppendixII,
  },
  {
    id: "vn.tt09.appendix-iii",
    label: { vi: "công việc gây tổn hại (Phụ lục III)", en: "harmful jobs (Appendix III)" },
    codes: codesOfAppendixIII,
  },
  {
    id: "vn.tt09.appendix-iv",
    label: { vi: "nơi làm việc gây tổn hại (Phụ lục IV)", en: "harmful workplaces (Appendix IV)" },
    codes: codesOfAppendixIV,
  },
  {
    id: "vn.tt09.appendix-v",
    label: {
      vi: "công việc được làm thêm giờ, làm đêm (Phụ lục V)",
      en: "jobs with overtime or night work (Appendix V)",
    },
    codes: codesOfAppendixV,
  },
  {
    id: "vn.tt09.forms",
    label: { vi: "các mẫu và cột của Phụ lục I", en: "the forms of Appendix I and their columns" },
    codes: forms.map(codeOf({ prefix: "", copies: 1 })),
  },
];
