import type { CodeList } from "@mangnon/schema";
import { circularItem } from "../citations/circular-09-2020.ts";

type Code = CodeList["codes"][number];

const listed = (item: number, vi: string, en: string): Code => ({
  code: `tt09.V.I.${item}`,
  label: { vi, en },
  sources: [circularItem("V", item, "I")],
});

/**
 * The items of Appendix V, part I, that Appendix II does not have. The others share the codes of Appendix II:
 * one job never has two codes, or a child could be judged by the wrong list.
 */
export const overtimeOnlyJobs: readonly Code[] = [
  listed(3, "viết văn, viết báo", "writing, journalism"),
  listed(
    10,
    "đưa tin, thư bưu phẩm, bưu kiện; đóng gói bưu phẩm",
    "delivering news, mail and parcels; packing mail",
  ),
  listed(
    11,
    "bán hàng tận nhà; bán hàng qua điện thoại; bán hàng trực tuyến",
    "door-to-door, telephone or online sales",
  ),
  listed(
    12,
    "đánh giày; chế biến, bán hàng thực phẩm trên hè phố",
    "shoe-shining; making or selling food on the pavement",
  ),
  listed(
    13,
    "gia sư; quét dọn, giúp việc trong các gia đình; phụ giúp vệ sinh nhà cửa",
    "tutoring; sweeping or domestic help in families; helping to clean houses",
  ),
  listed(
    14,
    "bảo vệ, trông xe các cơ quan, doanh nghiệp, nhà hàng",
    "guarding, or minding vehicles, at offices, firms or restaurants",
  ),
  listed(
    15,
    "thu tiền từ máy bán hàng tự động, ghi số từ các đồng hồ; thu ngân, bán hàng trong siêu thị",
    "collecting from vending machines, reading meters; supermarket cashier or sales",
  ),
  listed(
    16,
    "công việc trong nhà hàng, quán ăn, quán cà phê: lễ tân, pha chế đồ uống, phụ bàn, phụ bếp, đầu bếp, tạp vụ",
    "work in restaurants, eateries or cafés: reception, preparing drinks, table or kitchen help, cook, odd jobs",
  ),
  listed(
    17,
    "công việc văn phòng: photo, đánh máy, trực điện thoại",
    "office work: photocopying, typing, telephone",
  ),
  listed(
    18,
    "dịch vụ bán hàng: quần áo, giày dép, sách báo, tạp hóa",
    "retail: clothes, shoes, books and papers, groceries",
  ),
  listed(
    19,
    "sơ chế nông sản: phân loại, gọt vỏ, bóc vỏ, tách nhân, đóng gói",
    "preparing farm produce: sorting, paring, peeling, taking out kernels, packing",
  ),
  listed(
    21,
    "nuôi gia súc, gia cầm, nuôi giun, dế, côn trùng không độc hại, nguy hiểm (không kể chăn thả gia súc tại nông trại và nuôi tằm)",
    "rearing livestock, poultry, worms, crickets or harmless insects (herding on a farm and silkworms have their own codes)",
  ),
];
