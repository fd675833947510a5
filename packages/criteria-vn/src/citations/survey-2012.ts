import type { Citation } from "@mangnon/schema";

/** The National Child Labour Survey 2012, by an account of its definitions; the report itself was not seen. */
export const survey2012: Citation = {
  instrument: {
    vi: "Điều tra quốc gia về lao động trẻ em 2012 (Bộ LĐ-TB&XH, Tổng cục Thống kê, ILO), công bố tháng 3/2014",
    en: "National Child Labour Survey 2012 (MOLISA, GSO, ILO), March 2014",
  },
  provision: { vi: "Ngưỡng giờ theo nhóm tuổi", en: "Hours by age band" },
  url: "https://vietnamlawmagazine.vn/child-labor-first-reviewed-on-national-scale-4600.html",
  seen: "secondary",
  note: {
    vi: "5-11 tuổi: 1 giờ/ngày hoặc 5 giờ/tuần; 12-14 tuổi: 4 giờ/ngày hoặc 24 giờ/tuần; 15-17 tuổi: 7 giờ/ngày hoặc 42 giờ/tuần. Nguồn không nêu dấu so sánh; “từ ngưỡng trở lên” là cách hiểu.",
    en: "Ages 5-11: 1 hour a day or 5 a week; 12-14: 4 a day or 24 a week; 15-17: 7 a day or 42 a week. No comparison is stated; “at or above” is a reading.",
  },
};
