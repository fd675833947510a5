import type { LocalizedText } from "@mangnon/schema";

/** Where something stands in a law: article, clause and point, as far as it was seen. */
export interface Point {
  readonly article: number;
  readonly clause?: number | undefined;
  readonly points?: string | undefined;
}

/** As the two languages write it: "Điểm a khoản 1 Điều 146", "Article 146, clause 1, point a". */
export function provisionText({ article, clause, points }: Point): LocalizedText {
  const vi = [
    points === undefined ? "" : `điểm ${points} `,
    clause === undefined ? "" : `khoản ${clause} `,
    `Điều ${article}`,
  ].join("");
  const en = [
    `Article ${article}`,
    clause === undefined ? "" : `, clause ${clause}`,
    points === undefined ? "" : `, point ${points}`,
  ].join("");
  return { vi: `${vi.charAt(0).toUpperCase()}${vi.slice(1)}`, en };
}
