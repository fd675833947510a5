import type { Atom, Looked } from "./atom.ts";
import type { Columns } from "./column.ts";
import { createKinds, type Kinds, keepFirsts } from "./kinds.ts";
import { type Pack, writePack } from "./pack.ts";
import { createRoom, foursOf, type Room, sameByte, wholeFours } from "./room.ts";
import type { Words } from "./words.ts";

/** Some records, at most `rowsAtOnce`, as tables see them. */
export interface Batch {
  readonly columns: Columns;
  /** The kinds of its rows, where it pays to find them. */
  readonly kinds: Kinds | undefined;
  /** So many rows are looked up: all, or one of each kind. */
  readonly rows: number;
  /** The buckets of the atoms of a pack, worked out once per batch. */
  readonly packed: (pack: Pack) => Looked;
}

/** Finding kinds takes as long as looking all rows up in so many tables. */
const fewTables = 6;

/** Makes batches, one after the other, each in the rooms of the last. */
export function createBatches(words: readonly Words[]): (columns: Columns) => Batch {
  const atoms = [...new Set(words.flatMap(({ atoms = [] }) => atoms))];
  const isByAtoms = words.every(({ atoms }) => atoms !== undefined);
  const kindsOf = isByAtoms && words.length > fewTables ? createKinds() : () => undefined;
  const [atomRooms, packRooms]: readonly [Room[], Room[]] = [[], []];
  return (columns) => {
    const looked = atoms.map((atom) => readAtom(atom, columns, roomIn(atomRooms, atom.place)));
    const kinds = kindsOf(looked, columns.length);
    const rows = kinds?.firsts.length ?? columns.length;
    if (kinds !== undefined) {
      for (const each of looked) if (typeof each !== "number") keepFirsts(each.bytes, kinds);
    }
    const lookedAt = new Map(atoms.map((atom, at) => [atom, looked[at] as Looked]));
    const packs: Looked[] = [];
    const packed = (pack: Pack): Looked => {
      const before = packs[pack.place];
      if (before !== undefined) return before;
      const all = pack.parts.map(({ atom, shift }) => ({ looked: lookedAt.get(atom) as Looked, shift }));
      const written = writePack(all, roomIn(packRooms, pack.place), foursOf(rows));
      packs[pack.place] = written;
      return written;
    };
    return { columns, kinds, rows, packed };
  };
}

function roomIn(rooms: Room[], place: number): Room {
  const room = rooms[place] ?? createRoom();
  rooms[place] = room;
  return room;
}

/** Rows beyond the last are left 0, so that they do not run into others. */
function readAtom(atom: Atom, columns: Columns, room: Room): Looked {
  const { length } = columns;
  const same = atom.ofColumns(columns, room);
  if (same !== undefined) return same;
  room.bytes.fill(0, length, wholeFours(length));
  return sameByte(room, length) ?? room;
}
