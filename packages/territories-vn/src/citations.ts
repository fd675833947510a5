import type { Citation } from "@mangnon/schema";

/** The source of codes, names and types before 1 July 2025, as listed on 1 March 2025. */
export const unitsBefore: Citation = {
  instrument: {
    vi: "Cơ sở dữ liệu vietnamese-provinces-database của Thang Le Quoc (giấy phép MIT), bản v2.4.1",
    en: "The database vietnamese-provinces-database of Thang Le Quoc (MIT licence), version 2.4.1",
  },
  url: "https://github.com/thanglequoc/vietnamese-provinces-database/tree/v2.4.1",
  seen: "secondary",
  note: {
    vi: "Danh mục ngày 1/3/2025, giữ nguyên đến 30/6/2025; trùng với một danh mục thứ hai lập độc lập.",
    en: "As listed on 1 March 2025 and unchanged until 30 June 2025; identical with a second list made apart.",
  },
};

const copies = "https://github.com/dvhcvn/20250701/tree/main/input/docs";

/** Names and codes of the 34 provinces. */
export const letter915: Citation = {
  instrument: {
    vi: "Công văn số 915/CTK-CSCL của Cục Thống kê",
    en: "Letter No. 915/CTK-CSCL of the National Statistics Office",
  },
  url: copies,
  seen: "text",
};

/** Names and codes of the communes of the new Lâm Đồng. */
export const letter1027: Citation = {
  instrument: {
    vi: "Công văn số 1027/CTK-CSCL của Cục Thống kê",
    en: "Letter No. 1027/CTK-CSCL of the National Statistics Office",
  },
  url: copies,
  seen: "text",
};

/** The list of units and codes in force from 1 July 2025. */
export const decision19Of2025: Citation = {
  instrument: {
    vi: "Quyết định số 19/2025/QĐ-TTg ngày 30/6/2025 của Thủ tướng Chính phủ",
    en: "Decision No. 19/2025/QD-TTg of the Prime Minister, 30 June 2025",
  },
  seen: "secondary",
};

/** From 63 to 34 provinces. */
export const resolution202: Citation = {
  instrument: {
    vi: "Nghị quyết số 202/2025/QH15 của Quốc hội",
    en: "Resolution No. 202/2025/QH15 of the National Assembly",
  },
  url: "https://news.laodong.vn/thoi-su/thoi-diem-ket-thuc-hoat-dong-bo-may-52-tinh-thanh-cu-1522769.ldo",
  seen: "secondary",
  note: {
    vi: "Có hiệu lực từ 12/6/2025; chính quyền mới hoạt động từ 1/7/2025. Chưa thấy toàn văn.",
    en: "In force from 12 June 2025; the new authorities work from 1 July 2025. The full text was not seen.",
  },
};

/** Which provinces form which. */
export const resolution60: Citation = {
  instrument: {
    vi: "Nghị quyết số 60-NQ/TW của Ban Chấp hành Trung ương Đảng",
    en: "Resolution No. 60-NQ/TW of the Party Central Committee",
  },
  provision: { vi: "Phụ lục", en: "Annex" },
  url: copies,
  seen: "text",
};

/** Huế, before all others. */
export const resolution175: Citation = {
  instrument: {
    vi: "Nghị quyết số 175 của Quốc hội về thành lập thành phố Huế trực thuộc trung ương, thông qua ngày 30/11/2024",
    en: "Resolution 175 of the National Assembly on Hue as a centrally run city, passed on 30 November 2024",
  },
  url: "https://khamphahue.com.vn/en-us/Hue-24h/Life/pid/17686/cid/514",
  seen: "secondary",
  note: {
    vi: "Toàn bộ diện tích tự nhiên và dân số của tỉnh Thừa Thiên Huế; từ ngày 1/1/2025.",
    en: "The entire natural area and population of Thua Thien Hue province; from 1 January 2025.",
  },
};

/** One of the resolutions of 2026 by which a province became a city. */
export const resolutionOf2026 = (number: string): Citation => ({
  instrument: {
    vi: `Nghị quyết số ${number} của Quốc hội`,
    en: `Resolution No. ${number} of the National Assembly`,
  },
  seen: "secondary",
});

/** The communes of Lâm Đồng, clause by clause. */
export const resolution1671 = (clause: string): Citation => ({
  instrument: {
    vi: "Nghị quyết số 1671/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội",
    en: "Resolution No. 1671/NQ-UBTVQH15 of the National Assembly Standing Committee, 16 June 2025",
  },
  provision: { vi: `Điều 1 khoản ${clause}`, en: `Article 1, clause ${clause}` },
  url: copies,
  seen: "text",
});

/** The communes of Bình Thuận from 1 December 2024. */
export const binhThuanOf2024: Citation = {
  instrument: {
    vi: "Nghị quyết của Ủy ban Thường vụ Quốc hội về việc sắp xếp đơn vị hành chính cấp xã của tỉnh Bình Thuận giai đoạn 2023-2025",
    en: "Resolution of the National Assembly Standing Committee on the communes of Binh Thuan province, 2023-2025",
  },
  url: "https://nongnghiep.vn/binh-thuan-con-93-xa-16-phuong-va-12-thi-tran-d407517.html",
  seen: "secondary",
  note: {
    vi: "Báo Nông nghiệp thuật lại ngày 4/11/2024; không nêu số hiệu. Phần của xã Phan Lâm nhập vào xã Phan Sơn chỉ được nêu diện tích (4,43 km²), không nêu số dân. Các bộ số liệu chỉ có thay đổi này từ 1/1/2025.",
    en: "As a newspaper retold it on 4 November 2024, without its number. Of the part of Phan Lam that went into Phan Son only the area is told (4.43 km²), not its people. Datasets show this change only from 1 January 2025.",
  },
};

/** Three communes of Bình Thuận took in a neighbour on 1 January 2020. */
export const resolution820: Citation = {
  instrument: {
    vi: "Nghị quyết số 820 của Ủy ban Thường vụ Quốc hội về sắp xếp các đơn vị hành chính cấp xã của tỉnh Bình Thuận",
    en: "Resolution 820 of the National Assembly Standing Committee on the communes of Binh Thuan province",
  },
  url: "https://phanri.plus/tam-biet-xa-hoa-phu.html",
  seen: "secondary",
  note: {
    vi: "Từ 1/1/2020: Hòa Phú nhập vào Phan Rí Cửa, Đức Tân vào Măng Tố, Đức Chính vào Nam Chính.",
    en: "From 1 January 2020: Hoa Phu went into Phan Ri Cua, Duc Tan into Mang To, Duc Chinh into Nam Chinh.",
  },
};

/** No district level from 1 July 2025. */
export const decree129Of2025: Citation = {
  instrument: {
    vi: "Nghị định số 129/2025/NĐ-CP ngày 11/6/2025 của Chính phủ, có hiệu lực từ 1/7/2025",
    en: "Decree No. 129/2025/ND-CP of the Government, 11 June 2025, in force from 1 July 2025",
  },
  seen: "secondary",
  note: {
    vi: "Chính quyền địa phương 2 cấp: chỉ thấy tên và ngày của nghị định.",
    en: "Local government of two levels: only the decree's title and dates were seen.",
  },
};
