import type { Comparator, Language } from "@mangnon/schema";

const goals: Readonly<Record<Language, Readonly<Record<Comparator, (percent: string) => string>>>> = {
  en: {
    "at-most": (percent) => `at most ${percent}`,
    below: (percent) => `below ${percent}`,
    "at-least": (percent) => `at least ${percent}`,
    above: (percent) => `above ${percent}`,
    minimise: () => "as low as possible",
    maximise: () => "as high as possible",
  },
  vi: {
    "at-most": (percent) => `không quá ${percent}`,
    below: (percent) => `dưới ${percent}`,
    "at-least": (percent) => `ít nhất ${percent}`,
    above: (percent) => `trên ${percent}`,
    minimise: () => "giảm tối đa",
    maximise: () => "tăng tối đa",
  },
};

/** A percentage as the language writes it, from a text with a point: "4,9%" or "4.9%". */
export const percentIn = (language: Language, percent: string): string =>
  `${language === "vi" ? percent.replace(".", ",") : percent}%`;

/** What a plan asks for, in words: "không quá 2%", "above 90%", "giảm tối đa". */
export const comparatorText = (comparator: Comparator, goal: string, language: Language): string =>
  goals[language][comparator](percentIn(language, goal));
