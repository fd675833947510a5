import type { Plugin } from "@mangnon/schema";
import { frozen } from "./frozen.ts";
import { binhDuong } from "./generated/binh-duong.ts";
import { binhThuan } from "./generated/binh-thuan.ts";
import { decision782 } from "./generated/decision-782.ts";
import { dongThap } from "./generated/dong-thap.ts";
import { quangNam } from "./generated/quang-nam.ts";
import { tuyenQuang } from "./generated/tuyen-quang.ts";
import { childLabourRate, hazardousShare } from "./indicators/child-labour.ts";
import { childrenReached } from "./indicators/children-reached.ts";
import { peopleInformed } from "./indicators/people-informed.ts";
import { peopleTrained } from "./indicators/people-trained.ts";

/**
 * Vietnamese prevention plans and the indicators they name. A goal stands here only if somebody saw it; what
 * the sources did not show is listed in `notSeen` of each plan, and is not zero.
 *
 * Two indicators count the classes of `vn-child-labour` from `@mangnon/criteria-vn`; the others are ratios of
 * two reported counts.
 *
 * @example
 * const goals = plansVn.contributes.plans?.flatMap(({ targets }) =>
 *   targets.filter(({ indicator }) => indicator === "vn.0318"),
 * );
 * goals?.map(({ id, comparator, goal }) => `${id}: ${comparator} ${goal}`);
 * // => [
 * //   "decision-782.t1.2025: at-most 4.9",
 * //   "decision-782.o1.2030: at-most 4.5",
 * //   "binh-thuan.t1.2025: at-most 2",
 * //   "binh-thuan.o1.2030: below 2",
 * //   "quang-nam.t1.2025: at-most 1.5",
 * //   "dong-thap.t1.2025: at-most 4.9",
 * //   "dong-thap.o1.2030: at-most 4.5",
 * //   "binh-duong.t1.2025: at-most 4.9",
 * // ]
 */
export const plansVn: Plugin = frozen<Plugin>({
  name: "@mangnon/plans-vn",
  version: "0.0.0",
  host: "0.x",
  requires: { "@mangnon/criteria-vn": "*" },
  contributes: {
    indicators: [childLabourRate, hazardousShare, ...childrenReached, ...peopleInformed, ...peopleTrained],
    plans: [decision782, binhThuan, quangNam, dongThap, binhDuong, tuyenQuang],
  },
});
