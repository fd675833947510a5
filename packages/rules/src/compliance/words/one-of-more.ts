import type { LocalizedText } from "@mangnon/schema";

/** The label of so many codes that are not told. */
export const oneOfMore = (count: number): LocalizedText => ({
  vi: `một trong ${count} mục khác`,
  en: `one of ${count} others`,
});
