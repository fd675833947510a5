import type { Language, Period } from "@mangnon/schema";

const backwards = (date: string): string => date.split("-").reverse().join("/");

const vietnamese = (date: string): string =>
  `${["năm", "tháng", "ngày"][date.split("-").length - 1] ?? "kỳ"} ${backwards(date)}`;

/** A period in words: "năm 2025", "tháng 06/2025", "từ tháng 01/2025 đến tháng 06/2025"; "2025", "2025-01 to 2025-06". */
export function periodText(period: Period, language: Language): string {
  const [from = "", to] = period.split("/");
  if (language === "en") return to === undefined ? from : `${from} to ${to}`;
  return to === undefined ? vietnamese(from) : `từ ${vietnamese(from)} đến ${vietnamese(to)}`;
}
