import type { Package } from "./package.ts";
import { textOf } from "./text.ts";

/** The texts that cells name by their number, in order. */
export function readSharedStrings(part: string | undefined, opened: Package): readonly string[] {
  if (part === undefined) return [];
  const texts: string[] = [];
  const text = textOf();
  opened.read(part, {
    open: text.open,
    text: text.add,
    close(element) {
      text.close(element);
      if (element === "si") texts.push(text.take());
    },
  });
  return texts;
}
