import type { CodeList } from "@mangnon/schema";
import { codesOfAppendixIII } from "../circular-09-2020/codes.ts";
import { circularAppendix } from "../citations/circular-09-2020.ts";
import { labourCode } from "../citations/labour-code.ts";

type Code = CodeList["codes"][number];

const prohibited = (point: string, vi: string, en: string): Code => ({
  code: `blld.147-1-${point === "đ" ? "d-bar" : point}`,
  label: { vi, en },
  sources: [labourCode(147, 1, point)],
});

/** The work that article 147 forbids for those aged 15 to under 18, point by point: a b c d đ e g h. */
export const prohibitedJobs: readonly Code[] = [
  prohibited(
    "a",
    "mang, vác, nâng các vật nặng vượt quá thể trạng của người chưa thành niên",
    "carrying, shouldering or lifting loads beyond a minor's physique",
  ),
  prohibited(
    "b",
    "sản xuất, kinh doanh cồn, rượu, bia, thuốc lá, chất tác động đến tinh thần hoặc chất gây nghiện khác",
    "making or trading alcohol, tobacco, psychoactive or other addictive substances",
  ),
  prohibited(
    "c",
    "sản xuất, sử dụng hoặc vận chuyển hóa chất, khí gas, chất nổ",
    "making, using or transporting chemicals, gas or explosives",
  ),
  prohibited("d", "bảo trì, bảo dưỡng thiết bị, máy móc", "maintaining equipment or machines"),
  prohibited("đ", "phá dỡ các công trình xây dựng", "demolishing structures"),
  prohibited(
    "e",
    "nấu, thổi, đúc, cán, dập, hàn kim loại",
    "cooking, blowing, casting, rolling, stamping or welding metal",
  ),
  prohibited("g", "lặn biển, đánh bắt thủy, hải sản xa bờ", "sea diving, offshore fishing"),
  {
    code: "blld.147-1-h",
    label: {
      vi: "công việc khác gây tổn hại đến sự phát triển thể lực, trí lực, nhân cách của người chưa thành niên (Phụ lục III)",
      en: "other work harmful to a minor's physical, mental or personal development (Appendix III)",
    },
    sources: [labourCode(147, 1, "h"), circularAppendix("III")],
  },
];

/** The items of Appendix III and their sub-items, one by one. The cells of the table of item 68 are no jobs. */
export const jobsOfAppendixIII: readonly Code[] = codesOfAppendixIII.filter(
  ({ code }) => !code.startsWith("tt09.III.68-"),
);

/** Work on sea-going ships, which item 35 forbids only below an age. */
export const workOnShips = "tt09.III.35";
