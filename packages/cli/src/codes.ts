import type { CommandName, OptionName } from "./options/known.ts";

/** Wrong uses of the command, thrown as `CliError`: the process ends with code 2. */
export interface CliErrorCodes {
  "cli/no-such-file": { file: string; nearest: string | undefined };
  "cli/unreadable-file": { file: string; why: string };
  "cli/data-not-description": { file: string };
  "cli/unknown-command": { command: string; nearest: string | undefined };
  "cli/unknown-option": { option: string; nearest: string | undefined };
  "cli/option-of-another-command": { command: CommandName; option: string; takes: readonly string[] };
  "cli/option-without-value": { option: string };
  "cli/option-with-value": { option: string; value: string };
  "cli/option-twice": { option: string; first: string; second: string };
  "cli/bad-option": { option: string; value: string; expected: readonly string[] };
  "cli/bad-date": { option: string; value: string };
  "cli/missing-option": { command: CommandName; option: OptionName };
  "cli/missing-plan": { command: CommandName };
  "cli/missing-file": { command: CommandName };
  "cli/unexpected-argument": { command: CommandName; argument: string };
  "cli/wrong-kind": { file: string; kind: string; expected: readonly string[] };
  "cli/no-such-record": { file: string; record: string; nearest: string | undefined };
  "cli/no-such-disaggregation": {
    dataset: string;
    name: string;
    nearest: string | undefined;
    known: readonly string[];
  };
  "cli/territory-without-day": { value: string };
  "cli/territory-of-others": { plan: string; own: string; territory: string };
  "cli/reported-indicator": { indicator: string };
  "cli/unprotected-release": { file: string };
  "cli/faulty-release-log": { file: string; line: number };
  "cli/no-scenarios": { paths: readonly string[] };
  "cli/two-of-one-id": { id: string; files: readonly string[] };
  "cli/not-two-definitions": { value: string; count: number };
  "cli/no-shared-records": { first: string; second: string };
  "cli/unknown-id": { id: string; nearest: string | undefined };
  "cli/plugin-not-found": { plugin: string };
  "cli/plugin-not-loaded": { plugin: string; why: string };
  "cli/no-single-plugin": { plugin: string; count: number };
}

/** What was found in documents or data beyond what the packages find. */
export interface CliFoundCodes {
  "cli/not-utf-8": { file: string; line: number };
  "cli/no-data-file": { file: string; nearest: string | undefined };
  "cli/unknown-class": { class: string; definition: string; nearest: string | undefined };
  "cli/not-counted": { indicator: string; definition: string; file: string };
  "cli/given-away": { indicator: string; cell: readonly string[]; file: string };
  "cli/release-not-counted": { indicator: string; definition: string; file: string };
  "cli/describes-nothing": { definition: string; dataset: string };
  "cli/only-in-one": { dataset: string; other: string; count: number };
  "cli/two-periods": { first: string; second: string; period: string; other: string };
  "cli/two-values": {
    indicator: string;
    territory: string;
    period: string;
    first: string;
    second: string;
  };
}

/** What ended a command before it had an answer. */
export interface CliStopCodes {
  "cli/faulty-document": { file: string };
  "cli/faulty-data": { file: string };
  "cli/own-fault": { error: string };
}

/** Every code of the command, with the data of its sentences. */
export interface CliCodes extends CliErrorCodes, CliFoundCodes, CliStopCodes {}
