import { isLittleEndian } from "./little-endian.ts";

/**
 * A byte for every number that is not negative and that the upper 20 bits of a binary64 tell from all others: whole numbers below 512, halves
 * below 256, quarters below 128, and so on. Hours and ages are such numbers. Looking a number up by its bits takes no
 * comparison, and so no guess of the processor that may be wrong.
 */
export const createNumberTable = (): Uint8Array => new Uint8Array(2 ** 19);

/** The two halves of each number, one after the other. */
export const halvesOf = ({ buffer, byteOffset, length }: Float64Array): Int32Array =>
  new Int32Array(buffer, byteOffset, 2 * length);

/** Where in a pair of halves the upper and the lower one stand. */
export const [upper, lower] = isLittleEndian ? [1, 0] : [0, 1];

export const maskOfPlace = 0x07_ff_ff;

/** The place of a number's upper half in a table. */
export const placeOf = (half: number): number => (half >>> 12) & maskOfPlace;

/** The bits of an upper half that are no part of the place. */
export const restOfUpper = 0x80_00_0f_ff | 0;

/** What a table gives for a number that nobody has met. */
export const unmet = 255;
