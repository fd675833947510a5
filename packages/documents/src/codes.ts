type Nothing = Readonly<Record<string, never>>;

/** Wrong uses, thrown as `DocumentsError`. */
export interface DocumentsErrorCodes {
  "documents/faulty": { file: string; count: number; line: number };
}

/** Every code of `@mangnon/documents` with the data of its sentences. Lines count from 1. */
export interface DocumentsCodes extends DocumentsErrorCodes, DocumentsIssueCodes {}

/** What is wrong with a text before its fields are looked at. */
export interface DocumentsIssueCodes {
  "documents/empty": Nothing;
  "documents/too-large": { length: number; limit: number };
  "documents/too-deep": { limit: number };
  "documents/several-documents": Nothing;
  "documents/yaml-version": { version: string };
  "documents/syntax": { fault: SyntaxFault };
  "documents/tab-as-indentation": Nothing;
  "documents/key-not-text": Nothing;
  "documents/duplicate-key": { key: string; line: number };
  "documents/unknown-tag": { tag: string };
  "documents/unknown-alias": { alias: string; nearest?: string };
  "documents/alias-of-itself": { alias: string };
  "documents/aliases-grow": { limit: number };

  "documents/not-a-mapping": Nothing;
  "documents/kind-missing": { kinds: readonly string[] };
  "documents/unknown-kind": { kind: string; kinds: readonly string[]; nearest?: string };
}

/** What is wrong with the way a text is written, in words of a writer rather than of a YAML parser. */
export type SyntaxFault =
  | "unclosed-quote"
  | "unclosed-bracket"
  | "indentation"
  | "colon-in-text"
  | "colon-missing"
  | "comma-missing"
  | "dash-missing"
  | "blank-before-comment"
  | "key-over-lines"
  | "key-too-long"
  | "text-start"
  | "escape"
  | "anchor-or-tag"
  | "directive"
  | "unexpected";
