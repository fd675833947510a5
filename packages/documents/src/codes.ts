/** Every code of `@mangnon/documents` with the data of its sentences. Lines count from 1. */
export interface DocumentsCodes {
  "documents/faulty": { file: string; count: number };

  "documents/empty": Record<never, never>;
  "documents/too-large": { length: number; limit: number };
  "documents/too-deep": { limit: number };
  "documents/several-documents": Record<never, never>;
  "documents/yaml-version": { version: string };
  "documents/syntax": { fault: SyntaxFault };
  "documents/tab-as-indentation": Record<never, never>;
  "documents/key-not-text": Record<never, never>;
  "documents/duplicate-key": { key: string; line: number };
  "documents/unknown-tag": { tag: string };
  "documents/unknown-alias": { alias: string; nearest?: string };
  "documents/alias-of-itself": { alias: string };
  "documents/aliases-grow": { limit: number };

  "documents/not-a-mapping": Record<never, never>;
  "documents/kind-missing": { kinds: readonly string[] };
  "documents/unknown-kind": { kind: string; kinds: readonly string[]; nearest?: string };
}

/** What is wrong with the way a text is written, in words of a writer rather than of a YAML parser. */
export const syntaxFaults = [
  "unclosed",
  "indentation",
  "colon-in-text",
  "key-over-lines",
  "key-too-long",
  "text-start",
  "escape",
  "anchor-or-tag",
  "directive",
  "unexpected",
] as const;

export type SyntaxFault = (typeof syntaxFaults)[number];
