import type { Json } from "./json.ts";

/** `T` with every field and element readonly: data is written once, at the border. JSON is readonly already. */
export type DeepReadonly<T> = [Json] extends [T]
  ? T
  : T extends (infer Element)[]
    ? readonly DeepReadonly<Element>[]
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;
