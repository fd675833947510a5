import type { Finding } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { found } from "../codes.ts";
import { plainText } from "./plain-text.ts";
import { headersOf } from "./public-columns.ts";
import type { ReadDataset } from "./read-dataset.ts";

/**
 * Names the columns that a description speaks of and the file does not have, each with the one perhaps meant: none
 * of its rows can be read as described. Columns that nothing reads are one finding of severity `info`.
 */
export function checkHeader({ dataset }: ReadDataset, header: readonly string[]): readonly Finding[] {
  const { path: file, headerRow: row = 1 } = dataset.file;
  const wanted = headersOf(dataset);
  const given = new Set(header.map(plainText).filter((column) => column !== ""));
  const unread = [...given].filter((column) => !wanted.has(column));
  const missing = [...wanted].filter((column) => !given.has(column));
  return [
    ...missing.map((column) => {
      const data = { column, nearest: nearest(column, unread) };
      return { ...found("rules/missing-column", ["columns"], data), origin: { file, row, column } };
    }),
    ...(unread.length === 0
      ? []
      : [{ ...found("rules/unread-columns", ["columns"], { columns: unread }), origin: { file, row } }]),
  ];
}
