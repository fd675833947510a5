import type { Atom, Looked } from "./atom.ts";
import type { Room } from "./room.ts";

/** Atoms whose buckets fit into one byte together. */
export interface Pack {
  readonly parts: readonly { readonly atom: Atom; readonly shift: number }[];
  readonly bits: number;
  /** Its place among the packs of the definition. */
  readonly place: number;
}

/** Makes packs, each once, so that tables can share them. */
export function createPacks(): (atoms: readonly Atom[]) => readonly Pack[] {
  const made = new Map<string, Pack>();
  return (atoms) =>
    intoBytes(atoms).map((together) => {
      const key = together.map(({ place }) => place).join(" ");
      const pack = made.get(key) ?? packOf(together, made.size);
      made.set(key, pack);
      return pack;
    });
}

function packOf(atoms: readonly Atom[], place: number): Pack {
  let bits = 0;
  const parts = atoms.map((atom) => {
    const shift = bits;
    bits += atom.bits;
    return { atom, shift };
  });
  return { parts, bits, place };
}

/** Each atom goes into the first byte that has room for it. */
function intoBytes(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const bytes: { readonly atoms: Atom[]; bits: number }[] = [];
  for (const atom of atoms) {
    const byte = bytes.find(({ bits, atoms }) => bits + atom.bits <= 8 && atoms.length < 4);
    if (byte === undefined) bytes.push({ atoms: [atom], bits: atom.bits });
    else {
      byte.atoms.push(atom);
      byte.bits += atom.bits;
    }
  }
  return bytes.map(({ atoms }) => atoms);
}

interface Shifted {
  readonly looked: Looked;
  readonly shift: number;
}

interface Column {
  readonly fours: Int32Array;
  readonly shift: number;
}

/** The same byte in four rows. */
const inFour = 0x01_01_01_01;

/** Writes packs four rows at a time: no byte runs over into the next. */
export function writePack(all: readonly Shifted[], room: Room, count: number): Looked {
  let same = 0;
  const columns: Column[] = [];
  for (const { looked, shift } of all) {
    if (typeof looked === "number") same |= looked << shift;
    else columns.push({ fours: looked.fours, shift });
  }
  const [a, b, c, d] = columns;
  if (a === undefined) return same;
  if (all.length === 1) return all[0]?.looked as Room;
  const into = room.fours;
  const base = Math.imul(same, inFour);
  if (b === undefined) packOne(a, base, into, count);
  else if (c === undefined) packTwo([a, b], base, into, count);
  else packFour([a, b, c, d ?? { fours: c.fours, shift: c.shift }], base, into, count);
  return room;
}

function packOne({ fours, shift }: Column, base: number, into: Int32Array, count: number): void {
  for (let at = 0; at < count; at += 1) into[at] = base | ((fours[at] as number) << shift);
}

function packTwo([a, b]: readonly [Column, Column], base: number, into: Int32Array, count: number): void {
  const [as, bs, sa, sb] = [a.fours, b.fours, a.shift, b.shift];
  for (let at = 0; at < count; at += 1) {
    into[at] = base | ((as[at] as number) << sa) | ((bs[at] as number) << sb);
  }
}

function packFour(
  [a, b, c, d]: readonly [Column, Column, Column, Column],
  base: number,
  into: Int32Array,
  count: number,
): void {
  const [as, bs, cs, ds] = [a.fours, b.fours, c.fours, d.fours];
  const [sa, sb, sc, sd] = [a.shift, b.shift, c.shift, d.shift];
  for (let at = 0; at < count; at += 1) {
    const low = ((as[at] as number) << sa) | ((bs[at] as number) << sb);
    const high = ((cs[at] as number) << sc) | ((ds[at] as number) << sd);
    into[at] = base | low | high;
  }
}
