/** A Vietnamese name in plain letters, as English texts print it: `Đắk Lắk` is `Dak Lak`. */
export const plainName = (name: string): string =>
  name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
