import type { Indicator } from "@mangnon/schema";
import { binhThuanAccount, decision782 } from "../citations.ts";
import { reported } from "./reported.ts";

/** Promises to children at risk and child labourers: support when notified, school and training. */
export const childrenReached: readonly Indicator[] = [
  reported({
    id: "vn.782.t2-notified-children-supported",
    label: {
      vi: "Tỷ lệ trường hợp được thông báo được hỗ trợ, can thiệp kịp thời, được quản lý, theo dõi",
      en: "Share of notified cases supported, helped by timely intervention, managed and followed up",
    },
    numerator: {
      vi: "Trẻ em trong mẫu số có đủ cả bốn việc: được hỗ trợ, được can thiệp kịp thời, được quản lý và được theo dõi",
      en: "Children of the denominator for whom all four were done: support, timely intervention, management and follow-up",
    },
    denominator: {
      vi: "Trẻ em có nguy cơ, lao động trẻ em và trẻ em bị mua bán vì mục đích bóc lột sức lao động đã có thông báo",
      en: "Children at risk, child labourers, and children trafficked for labour exploitation, of whom there was a notification",
    },
    sources: [decision782, binhThuanAccount],
    note: {
      vi: "Không có thông báo nào thì không tính được, không phải là 100%. Không tìm thấy định nghĩa “trẻ em có nguy cơ” trong luật; bên báo cáo phải nói rõ cách hiểu của mình.",
      en: "With no notification it cannot be computed, which is not 100%. No statutory definition of “children at risk” was found; whoever reports must state the one used.",
    },
  }),
  reported({
    id: "vn.782.t3-access-to-education-and-training",
    label: {
      vi: "Tỷ lệ trẻ em có nguy cơ, lao động trẻ em được tiếp cận giáo dục phổ thông và đào tạo nghề phù hợp",
      en: "Share of children at risk and child labourers with access to general education and suitable vocational training",
    },
    numerator: {
      vi: "Trẻ em trong mẫu số được tiếp cận cả giáo dục phổ thông và đào tạo nghề phù hợp",
      en: "Children of the denominator with access to both general education and suitable vocational training",
    },
    denominator: { vi: "Trẻ em có nguy cơ, lao động trẻ em", en: "Children at risk and child labourers" },
    sources: [decision782, binhThuanAccount],
    note: {
      vi: "“Và” được hiểu là cả hai. Không tìm thấy định nghĩa “trẻ em có nguy cơ” trong luật; bên báo cáo phải nói rõ cách hiểu của mình.",
      en: "“And” is read as both. No statutory definition of “children at risk” was found; whoever reports must state the one used.",
    },
  }),
];
