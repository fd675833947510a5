/** Joins the parts of a text that are formatted differently. How it is pronounced (`rPh`) is no part of it. */
export interface TextOf {
  readonly open: (element: string) => void;
  readonly add: (text: string) => void;
  readonly close: (element: string) => void;
  /** The text up to here; the next begins empty. */
  readonly take: () => string;
}

export function textOf(): TextOf {
  let text = "";
  let isText = false;
  let isPhonetic = false;
  return {
    open(element) {
      if (element === "t") isText = true;
      if (element === "rPh") isPhonetic = true;
    },
    add(more) {
      if (isText && !isPhonetic) text += more;
    },
    close(element) {
      if (element === "t") isText = false;
      if (element === "rPh") isPhonetic = false;
    },
    take() {
      const taken = withoutEscapes(text);
      text = "";
      return taken;
    },
  };
}

/** Excel writes characters that XML does not have as `_x000D_`. */
export const withoutEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
