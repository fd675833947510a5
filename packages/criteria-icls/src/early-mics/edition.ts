import type { Citation, LocalizedText } from "@mangnon/schema";
import { mics5Syntax, mics6Syntax2017 } from "../citations.ts";

/** An edition of MICS before the revision of 2019: chores up to 17, and hazardous conditions within child labour. */
export interface Edition {
  readonly id: "mics5" | "mics6-2017";
  readonly label: LocalizedText;
  /** What was read of its tabulation program: the limits of chores, and that hazards count. */
  readonly seen: Citation;
  /** What is taken over from the revision of 2019, since nothing else was seen. */
  readonly takenOver: Citation;
}

export const editions: readonly Edition[] = [
  {
    id: "mics5",
    label: { vi: "Lao động trẻ em theo MICS5", en: "Child labour by MICS5" },
    seen: mics5Syntax(),
    takenOver: mics5Syntax("taken-over"),
  },
  {
    id: "mics6-2017",
    label: { vi: "Lao động trẻ em theo MICS6 (bản 2017)", en: "Child labour by MICS6 (2017 edition)" },
    seen: mics6Syntax2017(),
    takenOver: mics6Syntax2017("taken-over"),
  },
];
