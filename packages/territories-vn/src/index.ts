/** Vietnamese territories: what each code meant on which days, and what became of each unit. @module */
export { vnBinhThuan } from "./binh-thuan.ts";
export { vnProvinces } from "./provinces.ts";
export { territoriesVn } from "./territories-vn.ts";
