// Usage: node verdicts.mjs SCHEMA FILE… ; prints one line a file: its name and valid, invalid (with the first reason) or unreadable.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Ajv from "ajv/dist/2020.js";

const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
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
