import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decode } from "#formats/text/decode.ts";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { DictionaryEntry } from "#text/proofreading/dictionary-entry.ts";
import { type DictionaryProblem, parseDictionary } from "./parse-dictionary.ts";

/** Why a dictionary file is not used. `limit` in bytes. */
export type DictionaryRefused =
  | { readonly kind: "not-found" | "binary" }
  | { readonly kind: "not-readable"; readonly code: string }
  | { readonly kind: "too-large"; readonly limit: number }
  | { readonly kind: "bad-lines"; readonly problems: readonly DictionaryProblem[] };

const sizeLimit = 4_000_000;

/** Reads a proofreading dictionary (校对词表) from a CSV file, in UTF-8 or GB18030. */
export function loadDictionary(
  path: string,
): Result<readonly DictionaryEntry[], DictionaryRefused> {
  const bytes = read(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > sizeLimit) return err({ kind: "too-large", limit: sizeLimit });
  const decoded = decode(bytes.value);
  if (!decoded) return err({ kind: "binary" });
  const parsed = parseDictionary(decoded.text);
  return parsed.ok ? parsed : err({ kind: "bad-lines", problems: parsed.error });
}

/**
 * The dictionary that comes with the program: `config/proofreading.csv`, in the nearest folder above this
 * file that has one. So it is found from the source and from `dist/` alike.
 */
export function shippedDictionary(): string {
  for (let folder = new URL(".", import.meta.url); ; folder = new URL("..", folder)) {
    const path = fileURLToPath(new URL("config/proofreading.csv", folder));
    if (existsSync(path)) return path;
    if (folder.pathname === "/") throw new Error("config/proofreading.csv is missing");
  }
}

function read(path: string): Result<Uint8Array, DictionaryRefused> {
  try {
    return ok(readFileSync(path));
  } catch (fault) {
    const code = faultCode(fault);
    if (code === "ENOENT" || code === "ENOTDIR") return err({ kind: "not-found" });
    if (code === "") throw fault;
    return err({ kind: "not-readable", code });
  }
}
