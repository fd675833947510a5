import type { SchemaCodes } from "../codes.ts";
import { isUnquoted } from "./unquoted.ts";
import { kindVi, meantVi, placeVi } from "./words-vi.ts";

/** The sentence of a value that is of another kind than it must be. */
export function typeVi({ name, expected, received, value }: SchemaCodes["schema/invalid-type"]): string {
  const place = placeVi(name);
  if (received === "missing") return `Thiếu ${lower(place)}. Hãy thêm vào: phải là ${kindVi(expected)}.`;
  if (isUnquoted({ expected, received, value })) {
    return `${place} là \`${value}\` không có dấu ngoặc kép nên được đọc là ${kindVi(received)}, không phải chuỗi ký tự. Hãy viết \`"${value}"\`.`;
  }
  return `${place} ${given(received, value)}. Hãy viết ${kindVi(expected)}.`;
}

/** The sentence of a value that is none of those `listed`. */
export function choiceVi(data: SchemaCodes["schema/invalid-value"], listed: string): string {
  const { name, expected, received, value, nearest } = data;
  const place = placeVi(name);
  const write = `Hãy viết ${expected.length > 1 ? "một trong các giá trị " : ""}${listed}.`;
  if (received === "missing") return `Thiếu ${lower(place)}. ${write}`;
  return `${place} ${given(received, value)}, không được dùng ở đây. ${meantVi(nearest, write)}`;
}

function given(received: string, value: string | undefined): string {
  if (value !== undefined) return `là ${received === "text" ? "chuỗi " : ""}\`${value}\``;
  return received === "nothing" ? "bị bỏ trống" : `là ${kindVi(received)}`;
}

const lower = (place: string): string => place.slice(0, 1).toLowerCase() + place.slice(1);
