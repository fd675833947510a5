import type { CST } from "yaml";
import { lastAtMost } from "./last-at-most.ts";
import { tokensBelow } from "./tokens.ts";

/** Where quotes and brackets open, so that one that stays open can be told where a writer looks for it. */
export interface Openings {
  /** Where the quote opens whose text ends at an offset. */
  readonly quoteThatEndsAt: (offset: number) => number | undefined;
  /** Where the last bracket opens, at or before an offset, that nothing closes. */
  readonly bracketOpenAt: (offset: number) => number | undefined;
}

/** The openings of a text: its tokens are walked once, and only when the first is asked for. */
export function openingsOf(tokens: readonly CST.Token[]): Openings {
  let found: ReturnType<typeof findOpenings> | undefined;
  const openings = () => {
    found ??= findOpenings(tokens);
    return found;
  };
  return {
    quoteThatEndsAt: (offset) => openings().quotes.get(offset),
    bracketOpenAt: (offset) => {
      const { brackets } = openings();
      return brackets[lastAtMost(brackets, offset)];
    },
  };
}

function findOpenings(tokens: readonly CST.Token[]) {
  const quotes = new Map<number, number>();
  const brackets: number[] = [];
  for (const { token } of tokensBelow(tokens)) {
    if (token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar") {
      quotes.set(token.offset + token.source.length, token.offset);
    }
    if (token.type === "flow-collection" && isOpen(token)) brackets.push(token.offset);
  }
  return { quotes, brackets: brackets.sort((a, b) => a - b) };
}

function isOpen({ start, end }: CST.FlowCollection): boolean {
  const close = start.source === "{" ? "}" : "]";
  return !end.some(({ source }) => source === close);
}
