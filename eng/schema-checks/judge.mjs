// Judges lines by the published schema with ajv, for the tests of the schema.
//
// Argument: the folder of the schema files. Standard input: one line each, the profile (or settings/NAME for a file of settings), a tab and
// the JSON. Standard output: for each line "accepted", or "refused" with the pointers and keywords that did not hold. With --all every schema file is compiled before, in ajv's strict
// mode, and a fault of any ends the process.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const folder = process.argv[2];
const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true, validateFormats: true });
addFormats.default(ajv);
ajv.addVocabulary([
  "x-title-id", "x-description-id", "x-asked-for", "x-personal", "x-references", "x-code-list", "x-open", "x-well-formed",
]);

const ids = new Map();
const names = [...readdirSync(folder), ...readdirSync(join(folder, "settings")).map((name) => `settings/${name}`)];
for (const file of names.filter((name) => name.endsWith(".schema.json"))) {
  const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
  ids.set(file, schema.$id);
  ajv.addSchema(schema);
}

if (process.argv.includes("--all")) {
  ids.forEach((id) => ajv.getSchema(id));
}

const files = {
  draft: "bundled.schema.json", submit: "bundled.submit.schema.json", exchange: "bundled.exchange.schema.json", line: "line.schema.json",
};
const validators = new Map();
function validatorOf(profile) {
  if (!validators.has(profile)) {
    validators.set(profile, ajv.getSchema(ids.get(files[profile] ?? `${profile}.schema.json`)));
  }
  return validators.get(profile);
}

const answers = [];
for await (const given of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const tab = given.indexOf("\t");
  const validate = validatorOf(given.slice(0, tab));
  const accepted = validate(JSON.parse(given.slice(tab + 1)));
  answers.push(accepted ? "accepted" : "refused " + validate.errors.map((e) => `${e.instancePath} ${e.keyword}`).join("; "));
  if (answers.length === 1000) {
    process.stdout.write(answers.join("\n") + "\n");
    answers.length = 0;
  }
}
process.stdout.write(answers.concat("").join("\n"));
