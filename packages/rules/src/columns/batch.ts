import type { Atom, Looked } from "./atom.ts";
import type { Columns } from "./column.ts";
import { type Pack, writePack } from "./pack.ts";
import { createRoom, foursOf, type Room, sameByte, wholeFours } from "./room.ts";

/** Some records, at most `rowsAtOnce`, as tables see them. */
export interface Batch {
  readonly columns: Columns;
  /** The buckets of the atoms of a pack, worked out once per batch. */
  readonly packed: (pack: Pack) => Looked;
}

/** Makes batches, one after the other, each in the rooms of the last. */
export function createBatches(): (columns: Columns) => Batch {
  const [atomRooms, packRooms]: readonly [Room[], Room[]] = [[], []];
  let [atoms, packs]: [Looked[], Looked[]] = [[], []];
  let columns: Columns = { length: 0, columns: {} };
  const lookedAt = (atom: Atom): Looked => {
    const before = atoms[atom.place];
    if (before !== undefined) return before;
    const looked = readAtom(atom, columns, roomIn(atomRooms, atom.place));
    atoms[atom.place] = looked;
    return looked;
  };
  const packed = (pack: Pack): Looked => {
    const before = packs[pack.place];
    if (before !== undefined) return before;
    const all = pack.parts.map(({ atom, shift }) => ({ looked: lookedAt(atom), shift }));
    const looked = writePack(all, roomIn(packRooms, pack.place), foursOf(columns.length));
    packs[pack.place] = looked;
    return looked;
  };
  return (given) => {
    columns = given;
    atoms = [];
    packs = [];
    return { columns, packed };
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
