// Writes the made-up files of this example. No child, no report and no number in them is real.
//
//   node examples/binh-thuan/generate.mjs            writes them beside this file
//   node examples/binh-thuan/generate.mjs FOLDER     writes them there
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { register } from "./made-up/register.mjs";
import { reports } from "./made-up/reports.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url));
writeFileSync(join(folder, "register-2025.csv"), register());
writeFileSync(join(folder, "reports-2021-2025.csv"), reports());
