#!/usr/bin/env node
// Makes the two data files of src/Desmigratif.Regions from the npm package idn-area-data (data licence: ODbL 1.0).
//
//   node eng/regions/make-regions.mjs           writes the files
//   node eng/regions/make-regions.mjs --check   compares them with what stands there, code by code and name by name
//
// Needs npm, tar and the npm registry. What it does, so that the result can be made again from the same versions:
//
// 1. Every code and name of the newest version is current.
// 2. Every code of an older version that the newest lacks is retired, with the name of the youngest version that has it; a name in
//    capital letters throughout is written as the newest version writes names.
// 3. The regencies of Papua that the provinces of 2022 retired are added where no version has them (retired-regencies.csv).
// 4. Sorted by key (below), the codes go to regions.codes, the names in the same order to regions.names.br.
//
// A key is (six digits of the district) * 4096 + (four digits of the village), missing digits being 0, so that a region stands
// right before everything that lies in it. regions.codes is a sequence of LEB128 numbers: how many codes, how many bytes of
// names, then runs of keys that follow one another by one: the gap from the key before the run, and (length * 2 + 1 if retired).
// regions.names.br is Brotli over the names in UTF-8, each ended by a line feed.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const PACKAGE = 'idn-area-data';
const NEWEST = '4.0.1';
const OLDER = ['3.1.2', '3.0.1', '2.2.0']; // the youngest first
const TABLES = ['provinces', 'regencies', 'districts', 'villages'];

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', '..', 'src', 'Desmigratif.Regions', 'Data');

/** The rows of a comma-separated text with a header, quotes as in RFC 4180. */
function rowsOf(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') { row.push(cell); cell = ''; }
    else if (sign === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; }
    else if (sign !== '\r') cell += sign;
  }
  if (cell || row.length) rows.push([...row, cell]);
  const header = rows.shift();
  return rows.map(cells => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

/** Code without points -> name, of one version of the package. */
function versionOf(version, folder) {
  const into = join(folder, version);
  mkdirSync(into);
  const file = execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${version}`], { cwd: into, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', file], { cwd: into });
  const names = new Map();
  for (const table of TABLES) {
    for (const row of rowsOf(readFileSync(join(into, 'package', 'data', `${table}.csv`), 'utf8'))) {
      names.set(row.code.replaceAll('.', ''), row.name);
    }
  }
  return names;
}

/** A name in capitals as the newest version writes names; what looks like a Roman number stays. */
function written(name) {
  return name !== name.toUpperCase() ? name
    : name.replace(/[A-Z]+/g, word => (/^[IVX]+$/.test(word) ? word : word[0] + word.slice(1).toLowerCase()));
}

function keyOf(code) {
  if (!/^[1-9][0-9](?:[0-9]{2}(?:[0-9]{2}(?:[123][0-9]{3})?)?)?$/.test(code) || /^(?:..)+00/.test(code.slice(0, 6))) {
    throw new Error(`${code} is no code`);
  }
  return Number(code.slice(0, 6).padEnd(6, '0')) * 4096 + Number(code.slice(6) || 0);
}

function gather() {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'));
  try {
    const regions = new Map();
    const add = (code, name, isRetired) => {
      const key = keyOf(code);
      if (!regions.has(key)) regions.set(key, { key, code, name: isRetired ? written(name) : name, isRetired });
    };
    for (const [code, name] of versionOf(NEWEST, folder)) add(code, name, false);
    for (const row of rowsOf(readFileSync(join(here, 'retired-regencies.csv'), 'utf8'))) add(row.code.replaceAll('.', ''), row.name, true);
    for (const version of OLDER) for (const [code, name] of versionOf(version, folder)) add(code, name, true);
    return [...regions.values()].sort((left, right) => left.key - right.key);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function leb128(numbers) {
  const bytes = [];
  for (let number of numbers) {
    while (number >= 128) { bytes.push((number % 128) + 128); number = Math.floor(number / 128); }
    bytes.push(number);
  }
  return Buffer.from(bytes);
}

const regions = gather();
for (const { code, name } of regions) if (!name || name !== name.trim() || /[\n\r]|\s\s/.test(name)) throw new Error(`The name of ${code} is not clean.`);
const names = Buffer.from(regions.map(region => `${region.name}\n`).join(''));
const numbers = [regions.length, names.length];
let last = 0;
for (let i = 0; i < regions.length;) {
  let length = 1;
  while (regions[i + length]?.key === regions[i].key + length && regions[i + length].isRetired === regions[i].isRetired) length++;
  numbers.push(regions[i].key - last, length * 2 + Number(regions[i].isRetired));
  last = regions[i].key + length - 1;
  i += length;
}
const codes = leb128(numbers);

const retired = regions.filter(region => region.isRetired).length;
console.log(`${regions.length - retired} current and ${retired} retired codes, ${codes.length} bytes of codes, ${names.length} of names`);
if (process.argv.includes('--check')) {
  if (!codes.equals(readFileSync(join(target, 'regions.codes')))) throw new Error('regions.codes differs');
  if (!names.equals(brotliDecompressSync(readFileSync(join(target, 'regions.names.br'))))) throw new Error('regions.names.br differs');
  console.log('the committed files are the same');
} else {
  const packed = brotliCompressSync(names, { params: { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: names.length } });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'regions.codes'), codes);
  writeFileSync(join(target, 'regions.names.br'), packed);
  console.log(`${packed.length} bytes of names packed`);
}
