/** Statistical definitions of child labour: SDG 8.7.1 and MICS6. @module */
export { icls } from "./icls.ts";
