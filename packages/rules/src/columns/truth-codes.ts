import type { Truth } from "@mangnon/schema";

/** A truth in two bits: 0 false, 1 true, 2 unknown. */
export const codeOfTruth = (truth: Truth): number => (truth === undefined ? 2 : truth ? 1 : 0);

export const truthOfCode = (code: number): Truth => (code === 2 ? undefined : code === 1);
