import type { CST } from "yaml";

/** A token of the text and how many lists and mappings it lies in. */
export interface TokenAt {
  readonly token: CST.Token;
  readonly depth: number;
}

/** Every token below some, without recursion: a text may nest deeper than a stack reaches. */
export function* tokensBelow(tokens: readonly CST.Token[]): Generator<TokenAt> {
  const open: TokenAt[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    for (const token of innerTokens(next.token)) open.push({ token, depth: next.depth + 1 });
  }
}

function innerTokens(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((inner) => inner != null));
}

/** How deep lists and mappings may lie in each other: far above any plan, far below what exhausts a stack. */
export const deepest = 100;

/** Where the first list or mapping begins that lies too deep, before anything that recurses sees it. */
export function offsetOfTooDeep(tokens: readonly CST.Token[]): number | undefined {
  for (const { token, depth } of tokensBelow(tokens)) if (depth > deepest) return token.offset;
  return undefined;
}
