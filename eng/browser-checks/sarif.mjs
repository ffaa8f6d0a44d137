// Holds SARIF files to the published schema of version 2.1.0.
// node sarif.mjs FILE…
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const schema = JSON.parse(readFileSync(fileURLToPath(new URL("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", import.meta.url))));
const ajv = addFormats(new Ajv({ strict: false, unicodeRegExp: false, allErrors: true }));
const judge = ajv.compile(schema);
for (const file of process.argv.slice(2)) {
  const log = JSON.parse(readFileSync(file, "utf8"));
  if (log.runs[0].results.length === 0) throw new Error(`${file} holds no result, so it shows nothing`);
  if (!judge(log)) {
    console.error(`${file} is no SARIF 2.1.0:`, judge.errors.slice(0, 5));
    process.exit(1);
  }

  console.log(`  passed: ${file} is SARIF 2.1.0`);
}
