import type { LocalizedText } from "@mangnon/schema";

/**
 * The provision that an id of Circular 09/2020 stands for, in words. A number after a hyphen counts parts that
 * the Circular lists without numbers; the rows of item 68 are cited as the item.
 */
export function provisionOf(id: string): LocalizedText {
  if (id.startsWith("art")) return articleOf(id.slice("art".length));
  if (id.startsWith("F"))
    return { vi: `Phụ lục I, Mẫu số ${id.slice(1, 3)}`, en: `Appendix I, Form ${id.slice(1, 3)}` };
  const [, appendix = "", part, item = "", unnumbered] =
    /^([IV]+)\.(?:([IV]+)\.)?([\d.]+)(?:-(\d\d)$)?/.exec(id) ?? [];
  const vi = [`Phụ lục ${appendix}`, part && `phần ${part}`, `mục ${item}`];
  const en = [`Appendix ${appendix}`, part && `part ${part}`, `item ${item}`];
  if (unnumbered !== undefined && item !== "68") {
    vi.push(`phần không đánh số thứ ${Number(unnumbered)}`);
    en.push(`unnumbered part ${Number(unnumbered)}`);
  }
  return { vi: joined(vi), en: joined(en) };
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(", ");

function articleOf(id: string): LocalizedText {
  const [article, clause, point] = id.split(".");
  const vi = [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`]
    .filter(Boolean)
    .join(" ");
  return {
    vi: `${vi.charAt(0).toUpperCase()}${vi.slice(1)}`,
    en: joined([`Article ${article}`, clause && `clause ${clause}`, point && `point ${point}`]),
  };
}
