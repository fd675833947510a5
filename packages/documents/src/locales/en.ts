import type { Catalogue } from "@mangnon/schema";
import type { DocumentsCodes, SyntaxFault } from "../codes.ts";

const faults: Readonly<Record<SyntaxFault, string>> = {
  "unclosed-quote": "The quote that opens here is never closed. Add it at the end of the text.",
  "unclosed-bracket": "The bracket that opens here is never closed. Add it, or remove what stands after.",
  indentation: "The line does not stand below those it belongs to. Give it as many blanks as they have.",
  "colon-in-text":
    "The text holds a colon, or a line below it is too far to the right. Put the text in quotes, or move that line.",
  "colon-missing":
    "The line is no `key: value`. Add the colon and a blank after the key, or move the line below the text it continues.",
  "comma-missing": "Two values stand side by side. Put a comma between them, or quotes round the text.",
  "dash-missing": "The line stands in a list without `- `. Add it, or move the line.",
  "blank-before-comment":
    "The `#` stands close to a value. Put a blank before the comment, or quotes round the text.",
  "key-over-lines": "A key goes over several lines. Write it on one, or put the text in quotes.",
  "key-too-long": "A key has more than 1024 characters. Shorten it, or close the quote before it.",
  "text-start": "A text begins with a sign that means something else. Put the text in quotes.",
  escape: "There is no such escape after `\\`. Write `\\\\` for the sign itself, or use single quotes.",
  "anchor-or-tag":
    "`&`, `*` or `!` stands where it names nothing. Put the text in quotes, or remove the sign.",
  directive: "A line with `%` says nothing that is known. Remove it.",
  unexpected: "This cannot be read as YAML. Put the text in quotes, or correct the line.",
};

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean \`${nearest}\`?`;

/** The sentences of the codes of `@mangnon/documents`, in English. */
export const en: Catalogue<DocumentsCodes> = {
  "documents/faulty": ({ file, count, line }) =>
    `\`${file}\` has ${count === 1 ? "an error" : `${count} errors`}, the first in line ${line}. Run \`mangnon check ${file}\` to see what to correct.`,

  "documents/empty": () => "The document is empty. Begin with `kind`, such as `kind: plan`.",
  "documents/too-large": ({ length, limit }) =>
    `The document has ${length} characters, above the limit of ${limit}. Divide it; records belong into a data file.`,
  "documents/too-deep": ({ limit }) =>
    `Lists and mappings lie more than ${limit} deep in each other. Write this part with fewer levels.`,
  "documents/several-documents": () =>
    "A second document begins here. Put it into a file of its own, or remove the line `---`.",
  "documents/yaml-version": ({ version }) =>
    `The document asks for YAML ${version}, in which \`no\` is no text. Remove the line, or write \`%YAML 1.2\`.`,
  "documents/syntax": ({ fault }) => faults[fault],
  "documents/tab-as-indentation": () => "The line is indented with a tab. Use blanks.",
  "documents/key-not-text": () => "A list, a mapping or an alias stands as a key. Write the key as text.",
  "documents/duplicate-key": ({ key, line }) =>
    `\`${key}\` stands in line ${line} already. Keep the one that holds.`,
  "documents/unknown-tag": ({ tag }) => `The tag \`${tag}\` means nothing here. Remove it.`,
  "documents/unknown-alias": ({ alias, nearest }) =>
    `Nothing before this is named \`&${alias}\`. ${meant(nearest, "Name the value first, or put the text in quotes.")}`,
  "documents/alias-of-itself": ({ alias }) =>
    `\`*${alias}\` stands inside of the very value it names. Write the value out.`,
  "documents/aliases-grow": ({ limit }) =>
    `The aliases up to here add more than ${limit} values. Write the document with fewer aliases.`,

  "documents/not-a-mapping": () =>
    "The document is no mapping of `key: value`. Begin with `kind`, such as `kind: plan`.",
  "documents/kind-missing": ({ kinds }) =>
    `The document does not say what it is. Add \`kind\`, one of ${listed(kinds)}.`,
  "documents/unknown-kind": ({ kind, kinds, nearest }) =>
    `${kind === "" ? "This" : `\`${kind}\``} is no kind of document. ${meant(nearest, `Write one of ${listed(kinds)}.`)}`,
};
