import type { CodeList } from "@mangnon/schema";
import { codesOfAppendixIV } from "../circular-09-2020/codes.ts";
import { circularAppendix } from "../citations/circular-09-2020.ts";
import { labourCode } from "../citations/labour-code.ts";

type Code = CodeList["codes"][number];

/** The workplaces that article 147 forbids, point by point: a b c d đ. */
export const prohibitedPlaces: readonly Code[] = [
  {
    code: "blld.147-2-a",
    label: {
      vi: "dưới nước, dưới lòng đất, trong hang động, trong đường hầm",
      en: "under water, under ground, in caves or tunnels",
    },
    sources: [labourCode(147, 2, "a")],
  },
  {
    code: "blld.147-2-b",
    label: { vi: "công trường xây dựng", en: "construction sites" },
    sources: [labourCode(147, 2, "b")],
  },
  {
    code: "blld.147-2-c",
    label: { vi: "cơ sở giết mổ gia súc", en: "slaughterhouses" },
    sources: [labourCode(147, 2, "c")],
  },
  {
    code: "blld.147-2-d",
    label: {
      vi: "sòng bạc, quán bar, vũ trường, phòng hát karaoke, khách sạn, nhà nghỉ, cơ sở tắm hơi, cơ sở xoa bóp; điểm kinh doanh xổ số, dịch vụ trò chơi điện tử",
      en: "casinos, bars, discos, karaoke rooms, hotels, guesthouses, saunas, massage parlours; lottery points, electronic-game services",
    },
    sources: [labourCode(147, 2, "d")],
  },
  {
    code: "blld.147-2-d-bar",
    label: {
      vi: "nơi làm việc khác gây tổn hại đến sự phát triển thể lực, trí lực, nhân cách của người chưa thành niên (Phụ lục IV)",
      en: "other places harmful to a minor's physical, mental or personal development (Appendix IV)",
    },
    sources: [labourCode(147, 2, "đ"), circularAppendix("IV")],
  },
];

/** Workplaces as the law names them. `other` is a place known to be none of these. */
export const workplaces: CodeList = {
  id: "vn.workplaces",
  label: { vi: "nơi làm việc theo các danh mục của pháp luật", en: "workplaces by the lists of the law" },
  codes: [
    ...prohibitedPlaces,
    ...codesOfAppendixIV,
    {
      code: "other",
      label: { vi: "nơi khác, không có trong danh mục nào", en: "another place, on none of the lists" },
    },
  ],
};
