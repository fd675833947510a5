import type { Unit } from "../unit.ts";

const kinds: Readonly<Record<string, string>> = {
  text: "một chuỗi ký tự",
  number: "một số",
  integer: "một số nguyên",
  boolean: "`true` hoặc `false`",
  list: "một danh sách",
  mapping: "một nhóm mục `khóa: giá trị`",
  nothing: "giá trị trống",
  infinite: "một số không hữu hạn",
  Rule: "một quy tắc, ví dụ `{ var: economicActivity }`",
  CivilDate: "một ngày theo dạng năm-tháng-ngày, ví dụ `2025-06-30`",
  Period: 'một kỳ, ví dụ `"2025"`, `2025-06` hoặc `2021/2025`',
  Id: "một mã định danh chỉ gồm chữ cái không dấu, chữ số, dấu chấm và dấu gạch nối, ví dụ `binh-thuan.child-labour-rate`",
  VariableId: "mã định danh của một biến, ví dụ `hoursPerWeek` hoặc `vn.nightWork`",
};

/** A kind of value or a form of text, as it stands after "phải là"; a word stands for itself. */
export const kindVi = (kind: string): string =>
  (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? `\`${kind}\``;

const counted: Readonly<Record<string, string>> = { list: "phần tử", mapping: "mục", text: "ký tự" };

/** A limit with what it counts: `có ít nhất 2 phần tử`, or `là số ít nhất bằng 2`. */
export const limitVi = (word: "ít nhất" | "nhiều nhất", limit: number, of: string): string =>
  counted[of] === undefined ? `là số ${word} bằng ${limit}` : `có ${word} ${limit} ${counted[of]}`;

/** A place in a document. */
export const placeVi = (name: string): string => (name === "" ? "Tài liệu" : `\`${name}\``);

/** Words in a row; a tab shows as `\t`. */
export const listedVi = (names: readonly string[]): string =>
  names.map((name) => `\`${name.replace("\t", "\\t")}\``).join(", ");

/** "Did you mean", or else what to do. */
export const meantVi = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Có phải ý bạn là \`${nearest}\`?`;

const unitWords: Readonly<Record<Unit, string>> = {
  percent: " phần trăm",
  "per-thousand": " phần nghìn",
  count: "",
};

/** A number with its unit; a count stands alone. */
export const unitVi = (value: number, unit: Unit): string => `${value}${unitWords[unit]}`;
