import { expect, test } from "vitest";
import { plainName } from "./plain-name.ts";

test.each([
  ["Hà Nội", "Ha Noi"],
  ["Đắk Lắk", "Dak Lak"],
  ["Bà Rịa - Vũng Tàu", "Ba Ria - Vung Tau"],
  ["Thừa Thiên Huế", "Thua Thien Hue"],
  ["Phú Quí", "Phu Qui"],
  ["Chợ Lầu", "Cho Lau"],
  ["Sùng Nhơn", "Sung Nhon"],
])("%s is %s in plain letters, composed or not", (name, plain) => {
  expect([plainName(name), plainName(name.normalize("NFD"))]).toEqual([plain, plain]);
});
