import type { Citation, LocalizedText } from "@mangnon/schema";

const cited =
  (instrument: LocalizedText, seen: Citation["seen"] = "text") =>
  (vi: string, en: string, note?: LocalizedText): Citation => ({
    instrument,
    provision: { vi, en },
    seen,
    ...(note === undefined ? {} : { note }),
  });

/** The Law on Children, in force since 1 June 2017: a child is under 16. */
export const lawOnChildren = cited({
  vi: "Luật Trẻ em số 102/2016/QH13",
  en: "Law on Children No. 102/2016/QH13",
});

export const lawOnChildrenSince = "2017-06-01";

/** Its decree, in force since 1 July 2017. */
export const decree56 = cited({
  vi: "Nghị định số 56/2017/NĐ-CP",
  en: "Decree No. 56/2017/ND-CP",
});

export const penalCode = cited({
  vi: "Bộ luật Hình sự số 100/2015/QH13 (sửa đổi bởi Luật số 12/2017/QH14)",
  en: "Penal Code No. 100/2015/QH13 (as amended by Law No. 12/2017/QH14)",
});

export const penalCodeSince = "2018-01-01";

/** The ILO's Convention on the worst forms of child labour; seen on the ILO's own page, which tells article 3. */
export const convention182 = cited({
  vi: "Công ước số 182 của ILO (1999)",
  en: "ILO Convention No. 182 (1999)",
});
