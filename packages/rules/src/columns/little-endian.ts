/** Whether the machine keeps the low end of a number first; nearly all do. */
export const isLittleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
