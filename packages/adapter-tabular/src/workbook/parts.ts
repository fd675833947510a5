import type { Package } from "./package.ts";
import type { Attributes } from "./xml.ts";

/** A sheet of rows and columns. Charts that fill a sheet of their own are none. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** True when day 0 is 1 January 1904, as in workbooks that began on a Mac. */
  readonly is1904: boolean;
}

/**
 * Finds the parts by the relationships between them, in the transitional and the strict form alike.
 *
 * @throws {@link TabularError} `tabular/damaged-workbook`.
 */
export function readParts(opened: Package): WorkbookParts {
  const workbook = relationshipsOf("", opened).find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined) throw opened.damaged("_rels/.rels");
  const related = relationshipsOf(workbook, opened);
  const sheets: SheetPart[] = [];
  let is1904 = false;
  opened.read(workbook, {
    open(element, attributes) {
      if (element === "workbookPr") is1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? "");
      if (element !== "sheet") return;
      const relation = related.find(({ id }) => id === relationOf(attributes));
      if (relation === undefined) throw opened.damaged(workbook);
      if (relation.type !== "worksheet") return;
      const isHidden = /hidden/i.test(attributes.state ?? "");
      sheets.push({ name: (attributes.name ?? "").normalize("NFC"), isHidden, part: relation.target });
    },
  });
  const partOf = (kind: string): string | undefined => related.find(({ type }) => type === kind)?.target;
  return { sheets, sharedStrings: partOf("sharedStrings"), styles: partOf("styles"), is1904 };
}

interface Relationship {
  readonly id: string;
  /** The last word of its type: the words before differ between the two forms. */
  readonly type: string;
  /** The full name of the part. */
  readonly target: string;
}

function relationshipsOf(part: string, opened: Package): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relationships: Relationship[] = [];
  opened.read(`${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(element, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (element !== "Relationship" || mode === "External") return;
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(target, folder),
      });
    },
  });
  return relationships;
}

function resolve(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The attribute is `r:id`, whatever letter the document gives to the namespace. */
const relationOf = (attributes: Attributes): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
