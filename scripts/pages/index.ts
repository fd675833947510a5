// The pages of docs/ that `npm run generate` writes.
import { codesPage } from "./codes.ts";
import { glossaryPage } from "./glossary.ts";
import type { Page } from "./page.ts";
import { plainJsonLogicPage } from "./plain-json-logic.ts";
import { sameChildrenPage } from "./same-children.ts";
import { vnLawPage } from "./vn-law.ts";

export const pages: readonly Page[] = [
  codesPage,
  plainJsonLogicPage,
  glossaryPage,
  vnLawPage,
  sameChildrenPage,
];
