import type { Atom, Looked } from "./atom.ts";
import type { Columns } from "./column.ts";
import { type Pack, writePack } from "./pack.ts";
import { createRoom, firstOf, foursOf, type Room, sameByte, wholeFours } from "./room.ts";

/** Some records, at most `rowsAtOnce`, as tables see them. */
export interface Batch {
  readonly columns: Columns;
  readonly length: number;
  /** The buckets of the atoms of a pack, worked out once per batch. */
  readonly packed: (pack: Pack) => Looked;
}

/** Makes batches, one after the other, each in the rooms of the last. */
export function createBatches(): (columns: Columns) => Batch {
  const rooms = new Map<Atom | Pack, Room>();
  const roomOf = (of: Atom | Pack): Room => {
    const room = rooms.get(of) ?? createRoom();
    rooms.set(of, room);
    return room;
  };
  return (columns) => {
    const { length } = columns;
    const found = new Map<Atom | Pack, Looked>();
    const once = <Of extends Atom | Pack>(of: Of, find: (of: Of, room: Room) => Looked): Looked => {
      const before = found.get(of);
      if (before !== undefined) return before;
      const looked = find(of, roomOf(of));
      found.set(of, looked);
      return looked;
    };
    const lookedAt = (atom: Atom): Looked => once(atom, (_, room) => readAtom(atom, columns, room));
    return {
      columns,
      length,
      packed: (pack) =>
        once(pack, ({ parts }, room) => {
          const all = parts.map(({ atom, shift }) => ({ looked: lookedAt(atom), shift }));
          return writePack(all, room, foursOf(length));
        }),
    };
  };
}

/** Rows beyond the last are left 0, so that they do not run into others. */
function readAtom(atom: Atom, columns: Columns, room: Room): Looked {
  const { length } = columns;
  const same = atom.ofColumns(columns, firstOf(room.bytes, length));
  if (same !== undefined) return same;
  room.bytes.fill(0, length, wholeFours(length));
  return sameByte(room, length) ?? room;
}
