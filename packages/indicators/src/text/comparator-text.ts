import type { Comparator, Language, Unit } from "@mangnon/schema";

const goals: Readonly<Record<Language, Readonly<Record<Comparator, (figure: string) => string>>>> = {
  en: {
    "at-most": (figure) => `at most ${figure}`,
    below: (figure) => `below ${figure}`,
    "at-least": (figure) => `at least ${figure}`,
    above: (figure) => `above ${figure}`,
    minimise: () => "as low as possible",
    maximise: () => "as high as possible",
  },
  vi: {
    "at-most": (figure) => `không quá ${figure}`,
    below: (figure) => `dưới ${figure}`,
    "at-least": (figure) => `ít nhất ${figure}`,
    above: (figure) => `trên ${figure}`,
    minimise: () => "giảm tối đa",
    maximise: () => "tăng tối đa",
  },
};

const signs: Readonly<Record<Unit, string>> = { percent: "%", "per-thousand": "‰", count: "" };

/** A figure as the language writes it, from a text with a point: "4,9%", "4.9‰", "500". */
export const figureIn = (language: Language, figure: string, unit: Unit = "percent"): string =>
  `${language === "vi" ? figure.replace(".", ",") : figure}${signs[unit]}`;

/** What a plan asks for, in words: "không quá 2%", "above 90%", "giảm tối đa". */
export const comparatorText = (
  { comparator, goal, unit }: { comparator: Comparator; goal: string; unit?: Unit | undefined },
  language: Language,
): string => goals[language][comparator](figureIn(language, goal, unit));
