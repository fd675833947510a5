import type { Plugin } from "@mangnon/schema";
import { version } from "../package.json";
import { csv } from "./csv.ts";
import { xlsx } from "./xlsx.ts";

/** Adds the sources `csv` and `xlsx` to a host. */
export const tabular: Plugin = Object.freeze({
  name: "@mangnon/adapter-tabular",
  version,
  host: ">=0.0.0",
  contributes: Object.freeze({ sources: Object.freeze([csv, xlsx]) }),
});
