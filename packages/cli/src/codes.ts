/** Every code of the command, with the data of its sentences. */
export type CliCodes = {
  "cli/no-such-file": { file: string; nearest: string | undefined };
  "cli/unreadable-file": { file: string; why: string };
  "cli/not-utf-8": { file: string };
  "cli/unknown-command": { command: string; nearest: string | undefined };
  "cli/unknown-option": { option: string; nearest: string | undefined };
  "cli/bad-option": { option: string; value: string; expected: readonly string[] };
  "cli/missing-option": { command: string; option: string };
  "cli/wrong-arguments": { why: string };
  "cli/wrong-kind": { file: string; kind: string; expected: readonly string[] };
  "cli/no-such-record": { file: string; record: string; nearest: string | undefined };
  "cli/no-such-disaggregation": { name: string; nearest: string | undefined; known: readonly string[] };
  "cli/not-a-class-ratio": { indicator: string };
  "cli/bad-plugin": { plugin: string; why: string };
  "cli/faulty-document": { file: string };
};
