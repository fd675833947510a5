import type { Citation, LocalizedText } from "@mangnon/schema";
import { type Point, provisionText } from "./provision-text.ts";

type Decree = (point: Point, note?: LocalizedText) => Citation;

const decree =
  (
    instrument: LocalizedText,
    { seen, url, note }: Pick<Citation, "seen"> & { readonly url?: string; readonly note?: LocalizedText },
  ): Decree =>
  (point, own = note) => ({
    instrument,
    provision: provisionText(point),
    ...(url === undefined ? {} : { url }),
    seen,
    ...(own === undefined ? {} : { note: own }),
  });

/** Penalties in the field of labour. For acts of 15 April 2020 to 16 January 2022. */
export const decree28: Decree = decree(
  { vi: "Nghị định số 28/2020/NĐ-CP ngày 01/3/2020", en: "Decree No. 28/2020/ND-CP of 1 March 2020" },
  {
    seen: "secondary",
    note: {
      vi: "Thấy qua trích dẫn, không có khoản và điểm.",
      en: "Seen as quoted by others, without clause and point.",
    },
  },
);

/** Its successor, for acts of 17 January 2022 to 9 September 2026. */
export const decree12: Decree = decree(
  { vi: "Nghị định số 12/2022/NĐ-CP ngày 17/01/2022", en: "Decree No. 12/2022/ND-CP of 17 January 2022" },
  { seen: "text", url: "https://congbao.chinhphu.vn/van-ban/nghi-dinh-so-12-2022-nd-cp-36716.htm" },
);

/** The next, for acts since 10 September 2026. */
export const decree283: Decree = decree(
  { vi: "Nghị định số 283/2026/NĐ-CP ngày 15/7/2026", en: "Decree No. 283/2026/ND-CP of 15 July 2026" },
  {
    seen: "text",
    url: "https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/7/283-ndcp.signed.pdf",
    note: {
      vi: "Đọc từ bản nhận dạng chữ; chữ cái của các điểm không chắc chắn nên không nêu.",
      en: "Read in a text recognised from a scan; the letters of its points are not certain and are left out.",
    },
  },
);

/** Penalties in the field of children, under 16: another regime, for acts since 1 January 2022. */
export const decree130: Decree = decree(
  { vi: "Nghị định số 130/2021/NĐ-CP ngày 30/12/2021", en: "Decree No. 130/2021/ND-CP of 30 December 2021" },
  {
    seen: "secondary",
    note: {
      vi: "Thấy qua trích dẫn từng điểm. Chưa kiểm tra sửa đổi sau tháng 01/2026.",
      en: "Seen point by point as quoted by others. Amendments after January 2026 were not looked for.",
    },
  },
);
