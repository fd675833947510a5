import type { Language } from "@mangnon/schema";
import type { CommandName, OptionName } from "../options/known.ts";
import { helpEn } from "./help-en.ts";
import { helpVi } from "./help-vi.ts";

/** The words of `--help`. */
export interface HelpWords {
  readonly what: string;
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly everywhere: string;
  readonly exitCodes: readonly string[];
  readonly example: string;
  readonly more: string;
  readonly does: Readonly<Record<CommandName, string>>;
  /** What stands after the name of an option that has a value. */
  readonly value: Readonly<Record<OptionName, string>>;
  /** What stands for files and folders. */
  readonly paths: string;
  readonly means: Readonly<Record<OptionName, string>>;
}

/** The words of `--help` in a language. */
export const helpWordsOf = (lang: Language): HelpWords => (lang === "vi" ? helpVi : helpEn);
