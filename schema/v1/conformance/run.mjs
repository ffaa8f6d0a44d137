#!/usr/bin/env node
// Runs the layer "shape" of the conformance kit with ajv, a JSON Schema validator that is not ours.
//
//   npm ci && node run.mjs
//
// Node 20 or later. The other layers need a reader of the container; they are counted as skipped. Exit code: 0 every vector agrees,
// 1 some do not.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const kit = dirname(fileURLToPath(import.meta.url));
const profiles = { draft: "bundled.schema.json", submit: "bundled.submit.schema.json", exchange: "bundled.exchange.schema.json" };
const ofShape = /^XCH-0(0[5-9]|1[0-4])$/;
const shown = 20;

const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
ajv.addVocabulary(["x-title-id", "x-description-id", "x-asked-for", "x-personal", "x-references", "x-code-list", "x-open", "x-well-formed"]);
const validators = Object.fromEntries(
  Object.entries(profiles).map(([profile, file]) => [profile, ajv.compile(JSON.parse(readFileSync(join(kit, "..", file), "utf8")))]),
);

/** Where a line does not hold, as the kit points: at the member itself, absent or not foreseen as it may be. */
function pointersOf(line, validate) {
  return validate(JSON.parse(line))
    ? []
    : validate.errors.map(({ instancePath, params }) => {
        const member = params.missingProperty ?? params.additionalProperty;
        return member === undefined ? instancePath : `${instancePath}/${member}`;
      });
}

/** Nothing where ajv agrees with the vector; else what is wrong. */
function verdict(vector) {
  const lines = vector.input.split("\n").filter((line) => line !== "");
  const found = lines.flatMap((line, index) => pointersOf(line, validators[vector.profile]).map((pointer) => `${index + 1} ${pointer}`));
  const wanted = vector.expect
    .filter(({ code, severity }) => severity === "error" && ofShape.test(code))
    .map(({ line, pointer }) => `${line} ${pointer}`);
  if ((wanted.length === 0) !== (found.length === 0)) {
    return `should be ${wanted.length === 0 ? "accepted" : "refused"}: ${wanted.concat(found).join("; ")}`;
  }
  const missed = wanted.filter((place) => !found.includes(place));
  return missed.length === 0 ? undefined : `refused, but not at ${missed.join("; ")}`;
}

let wrong = 0;
console.log(`${"layer".padEnd(12)}${"vectors".padStart(9)}${"agree".padStart(8)}${"disagree".padStart(10)}${"skipped".padStart(9)}`);
for (const file of readdirSync(join(kit, "vectors")).sort()) {
  const layer = file.replace(".ndjson", "");
  const vectors = readFileSync(join(kit, "vectors", file), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  const faults = layer === "shape" ? vectors.map((vector) => [vector.id, verdict(vector)]).filter(([, fault]) => fault) : [];
  const skipped = layer === "shape" ? 0 : vectors.length;
  wrong += faults.length;
  const numbers = [vectors.length, vectors.length - skipped - faults.length, faults.length, skipped];
  console.log(layer.padEnd(12) + [9, 8, 10, 9].map((width, place) => String(numbers[place]).padStart(width)).join(""));
  faults.slice(0, shown).forEach(([id, fault]) => console.log(`  ${id}: ${fault}`));
  if (faults.length > shown) {
    console.log(`  … and ${faults.length - shown} more`);
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
