/** What became of every row of a data file: in = accepted + left out by the filter + rejected. */
export interface RowCounts {
  readonly file: string;
  accepted: number;
  filteredOut: number;
  rejected: number;
}

/** Nothing of a file was read yet. */
export const noRows = (file: string): RowCounts => ({ file, accepted: 0, filteredOut: 0, rejected: 0 });

/** Every row of which something became. */
export const rowsIn = ({ accepted, filteredOut, rejected }: RowCounts): number =>
  accepted + filteredOut + rejected;
