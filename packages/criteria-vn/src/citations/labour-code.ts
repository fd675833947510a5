import type { Citation, LocalizedText } from "@mangnon/schema";
import { provisionText } from "./provision-text.ts";

const instrument: LocalizedText = {
  vi: "Bộ luật Lao động số 45/2019/QH14",
  en: "Labour Code No. 45/2019/QH14",
};

/** The first day of force (article 220). */
export const labourCodeSince = "2021-01-01";

/** The consolidated text of 12 February 2026 still prints the articles cited here unchanged. */
export const labourCodeVerifiedUntil = "2026-02-12";

/**
 * An article of the Labour Code, with clause and point. Points follow the Vietnamese alphabet, in which đ
 * stands between d and e and there is no f: point đ is written đ here and `d-bar` in ids.
 */
export const labourCode = (article: number, clause?: number, points?: string): Citation => ({
  instrument,
  provision: provisionText({ article, clause, points }),
  seen: "text",
});
