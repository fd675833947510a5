import type { Document } from "@mangnon/documents";
import type { Host } from "@mangnon/host";
import { CliError } from "./errors.ts";

/** A document and the file that it stands in. */
export interface NamedDocument {
  readonly file: string;
  readonly document: Document;
}

type Asked = "definition" | "obligations" | "indicator" | "plan";
type OfKind<Kind extends Asked> = Extract<Document, { readonly kind: Kind }>;

/**
 * A host that prefers definitions, obligations, indicators and plans of one's own to those of the packs, as when a pack's
 * own definition is being changed. Asking it for what two of the documents define throws `CliError` `cli/two-of-one-id`.
 */
export function hostWith(host: Host, documents: readonly NamedDocument[]): Host {
  const own = <Kind extends Asked>(kind: Kind): readonly OfKind<Kind>[] =>
    documents
      .map(({ document }) => document)
      .filter((document): document is OfKind<Kind> => document.kind === kind);
  const before = <Of extends { readonly id: string }>(mine: readonly Of[], packs: readonly Of[]) => [
    ...mine,
    ...packs.filter(({ id }) => mine.every((one) => one.id !== id)),
  ];
  const found = <Of extends { readonly id: string }>(mine: readonly Of[], asked: string): Of | undefined => {
    const [first, ...others] = mine.filter(({ id }) => id === asked);
    if (first === undefined || others.length === 0) return first;
    const meant = new Set<unknown>([first, ...others]);
    const files = documents.filter(({ document }) => meant.has(document)).map(({ file }) => file);
    throw new CliError("cli/two-of-one-id", { id: asked, files });
  };
  const [definitions, obligations, indicators] = [own("definition"), own("obligations"), own("indicator")];
  const plans = own("plan");
  return {
    ...host,
    definitions: before(definitions, host.definitions),
    obligations: before(obligations, host.obligations),
    indicators: before(indicators, host.indicators),
    plans: before(plans, host.plans),
    definition: (id) => found(definitions, id) ?? host.definition(id),
    obligationsOf: (id) => found(obligations, id) ?? host.obligationsOf(id),
    indicator: (id) => found(indicators, id) ?? host.indicator(id),
    plan: (id) => found(plans, id) ?? host.plan(id),
  };
}
