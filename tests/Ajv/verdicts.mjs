// Usage: node verdicts.mjs [--lax] SCHEMA FILE… ; prints one line a file: its name and valid, invalid (with the first reason) or unreadable.
// --lax is for a schema of others, which need not be written as strictly as ours.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Ajv from "ajv/dist/2020.js";

const lax = process.argv[2] === "--lax";
const [schema, ...files] = process.argv.slice(lax ? 3 : 2);
const options = lax ? { strict: false, validateFormats: false } : { strict: true, strictTypes: false, allowUnionTypes: true };
const validate = new Ajv(options).compile(JSON.parse(readFileSync(schema, "utf8")));
for (const file of files) {
  let verdict;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    verdict = validate(JSON.parse(text)) ? "valid" : `invalid ${validate.errors[0].instancePath} ${validate.errors[0].message}`;
  } catch {
    verdict = "unreadable";
  }

  console.log(`${basename(file)}\t${verdict}`);
}
