/** The command `mangnon` as a function of its arguments. @module */
export type { CliCodes, CliErrorCodes, CliFoundCodes, CliStopCodes } from "./codes.ts";
export type { Io } from "./io.ts";
export { run } from "./run.ts";
