/** Vietnamese law on minors at work, dated and cited, as definitions. @module */
export { vn } from "./vn.ts";
