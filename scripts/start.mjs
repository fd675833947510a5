// `npm start`: judges the example plan of Bình Thuận, then explains one child's record. With arguments
// (`npm start -- check my-plan.yaml`) it is the command `mangnon` run from source.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, root } from "./install.mjs";

const explainedRecord = "bt-0001";

const register = "examples/binh-thuan/register-2025.yaml";
const reports = "examples/binh-thuan/reports-2021-2025.yaml";

// A verdict is a result, not a failure: `--fail-on never` leaves exit codes for what could not be judged.
const defaultJob = [
  `assess --plan binh-thuan --dataset ${register} --dataset ${reports} --on 2026-01-15 --lang en --fail-on never`,
  `explain --definition vn-child-labour --dataset ${register} --record ${explainedRecord} --lang en`,
];

const aboutTheData = `The plan is real; the data are made up and hold faults on purpose, so that you see what is said of them:
rows that could not be read, records that contradict themselves, a count that cannot be. See examples/binh-thuan.`;

ensureInstalled();
const given = process.argv.slice(2);
process.exitCode = given.length > 0 ? mangnon(given, callersFolder()) : runDefaultJob();

function runDefaultJob() {
  for (const line of defaultJob) {
    console.log(`$ mangnon ${line}\n`);
    const code = mangnon(line.split(" "), root);
    if (code !== 0) return code;
    console.log(line.startsWith("assess") ? `\n${aboutTheData}\n` : "");
  }
  return 0;
}

function mangnon(args, cwd) {
  const tsx = import.meta.resolve("tsx");
  const main = join(root, "packages", "cli", "src", "main.ts");
  const argv = ["--conditions=@mangnon/source", "--import", tsx, main, ...args];
  return spawnSync(process.execPath, argv, { cwd, stdio: "inherit" }).status ?? 1;
}

/** npm moves to the root before it runs a script; the file names given are meant from where it was called. */
function callersFolder() {
  const here = process.cwd();
  return here === root ? (process.env.INIT_CWD ?? here) : here;
}
