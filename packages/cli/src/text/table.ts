/** A column of a text table. */
export interface TableColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

const widthOf = (text: string): number => [...text.normalize("NFC")].length;

function pad(text: string, width: number, align: TableColumn["align"]): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? `${blanks}${text}` : `${text}${blanks}`;
}

/** A table of plain text: titles, then rows, columns apart by two blanks. */
export function tableText(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ""))));
  return lines
    .map((line) =>
      columns
        .map(({ align }, at) => pad(line[at] ?? "", widths[at] ?? 0, align))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
