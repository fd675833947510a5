import type { SchemaCodes } from "../codes.ts";
import { isUnquoted } from "./unquoted.ts";
import { kindVi, listedVi, meantVi, placeVi } from "./words-vi.ts";

/** The sentence of a value that is of another kind than it must be. */
export function typeVi({ name, expected, received, value }: SchemaCodes["schema/invalid-type"]): string {
  const place = placeVi(name);
  if (received === "missing") return `Thiếu ${lower(place)}. Hãy thêm vào: phải là ${kindVi(expected)}.`;
  if (isUnquoted({ expected, received, value })) {
    return `${place} là \`${value}\` không có dấu ngoặc kép nên được đọc là ${kindVi(received)}, không phải chuỗi ký tự. Hãy viết \`"${value}"\`.`;
  }
  return `${place} ${given(received, value)}. Hãy viết ${kindVi(expected)}.`;
}

/** The sentence of a word that is none of those known. */
export function wordVi(data: SchemaCodes["schema/invalid-value"]): string {
  const { name, expected, received, value, nearest } = data;
  const write = `Hãy viết ${expected.length > 1 ? "một trong các từ " : ""}${listedVi(expected)}.`;
  if (received === "missing") return `Thiếu ${lower(placeVi(name))}. ${write}`;
  if (received === "nothing") return `${placeVi(name)} bị bỏ trống. ${write}`;
  const seen = value === undefined ? given(received, value) : `là \`${value}\``;
  return `${placeVi(name)} ${seen}, không được dùng ở đây. ${meantVi(nearest, write)}`;
}

/** The sentence of a value that is of none of the kinds it may have. */
export function formVi(data: SchemaCodes["schema/invalid-union"]): string {
  const { name, expected, received, value } = data;
  const kinds = expected.map(kindVi).join("; hoặc ");
  if (received === "missing") return `Thiếu ${lower(placeVi(name))}. Hãy thêm vào: phải là ${kinds}.`;
  return `${placeVi(name)} ${given(received, value)}. Hãy viết ${kinds}.`;
}

function given(received: string, value: string | undefined): string {
  if (value !== undefined) return `là ${received === "text" ? "chuỗi " : ""}\`${value}\``;
  return received === "nothing" ? "bị bỏ trống" : `là ${kindVi(received)}`;
}

const lower = (place: string): string => place.slice(0, 1).toLowerCase() + place.slice(1);
