import type { CodeList, LocalizedText } from "@mangnon/schema";
import { circularProvision } from "../citations/circular-09-2020.ts";

export type Code = CodeList["codes"][number];

/**
 * Something that the Circular lists, under its own number: `57.1` is the Circular's, `4-01` is a part that it
 * lists without a number. `vi` is the text of the copy, its misprints
 * included, but for capitals at the start and spaces missing before a bracket.
 */
export interface Entry {
  readonly item: string;
  readonly vi: string;
  readonly en: string;
  /** What the words leave open, and the reading taken. */
  readonly note?: LocalizedText;
  /** In how many copies it was seen, where that differs from the rest of its list. */
  readonly copies?: number;
}

interface Listed {
  /** What its codes and citations begin with: `II.`, `art`, or nothing for forms. */
  readonly prefix: string;
  /** In how many copies most of it was seen. */
  readonly copies: number;
}

const copiesSeen = (copies: number): LocalizedText =>
  copies === 1
    ? {
        vi: "Chỉ thấy trong một bản chép lại, chưa đối chiếu với Công báo.",
        en: "Seen in one copy alone, not compared with the gazette.",
      }
    : {
        vi: `Thấy trong ${copies} bản chép lại, chưa đối chiếu với Công báo.`,
        en: `Seen in ${copies} copies, not compared with the gazette.`,
      };

/** The code of an entry, its citation saying in how many copies it was seen and what its words leave open. */
export const codeOf =
  ({ prefix, copies: most }: Listed) =>
  ({ item, vi, en, note, copies = most }: Entry): Code => {
    const seen = copiesSeen(copies);
    const said = note === undefined ? seen : { vi: `${note.vi} ${seen.vi}`, en: `${note.en} ${seen.en}` };
    const id = `${prefix}${item}`;
    return { code: `tt09.${id}`, label: { vi, en }, sources: [circularProvision(id, said)] };
  };
