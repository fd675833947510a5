import fc from "fast-check";
import { expect, test } from "vitest";
import {
  definitionText,
  indicatorText,
  observationsText,
  planText,
  recordsText,
} from "../situations/texts.ts";
import { checkDocument } from "./check-document.ts";

const seed = 20_261_125;

const texts = [planText, definitionText, indicatorText, observationsText, recordsText];

/** Pieces that mean something in YAML, and in a document of ours. */
const piece = fc.constantFrom(
  ...[
    "kind: plan",
    "id",
    ": ",
    "- ",
    "? ",
    "\n",
    "  ",
    "\t",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a",
    "*a",
    "!x",
    "|",
    ">",
    "#",
  ],
  ...[
    "'",
    '"',
    "\\",
    "%",
    "@",
    "---",
    "...",
    "<<",
    "targets",
    "__proto__",
    "2025",
    ".nan",
    "é",
    "\u0000",
    "\uFEFF",
    "\r",
  ],
);

const written = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.json(),
);

/** A sound document with a stretch of it written otherwise. */
const spoilt = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 30 }), written)
  .map(([text, from, length, other]) => {
    const at = from % text.length;
    return `${text.slice(0, at)}${other}${text.slice(at + length)}`;
  });

/** Whether a place lies within a text, or right after its end. */
function isWithin(text: string, { line, column }: { line: number; column: number }): boolean {
  const found = text.replace(/^\uFEFF/, "").split("\n")[line - 1];
  return found !== undefined && column >= 1 && column <= found.length + 1;
}

test.each([
  ["any text", written],
  ["a sound text spoilt somewhere", spoilt],
])("%s is read or told, and never throws", (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (text) => {
      const { document, issues, locate } = checkDocument(text, "x.yaml");
      const isUsable = issues.every(({ severity }) => severity !== "error");
      expect(document !== undefined).toBe(isUsable);
      for (const { at, path } of issues) {
        expect(at !== undefined && isWithin(text, at), JSON.stringify(at)).toBe(true);
        expect(isWithin(text, locate(path) as { line: number; column: number })).toBe(true);
      }
    }),
    { seed, numRuns: 1500 },
  );
});

test("issues stand in the order of the text", () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const order = checkDocument(text, "x.yaml").issues.map(
        ({ at }) => (at?.line ?? 0) * 1e6 + (at?.column ?? 0),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { seed, numRuns: 500 },
  );
});

test("reading twice tells the same twice", () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const [first, second] = [checkDocument(text, "x.yaml"), checkDocument(text, "x.yaml")];
      expect([first.document, first.issues]).toEqual([second.document, second.issues]);
    }),
    { seed, numRuns: 200 },
  );
});

test("what JSON says is what is read", () => {
  const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
  fc.assert(
    fc.property(value, (fields) => {
      const text = JSON.stringify({ ...fields, kind: "indicator" });
      const asRead = checkDocument(text, "x.json").issues.filter(({ code }) => code.startsWith("documents/"));
      expect(asRead).toEqual([]);
    }),
    { seed, numRuns: 500 },
  );
});
