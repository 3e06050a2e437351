import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";

/** The keys of personal data: those that values were sealed with, and the one for “same person” (盲索引). */
export interface FieldKeys {
  /** The id of the key for what is sealed from now on. */
  readonly current: string;
  /** 32 bytes each, by id. Older ones stay: values name the key they were sealed with. */
  readonly keys: ReadonlyMap<string, Buffer>;
  readonly indexKey: Buffer;
}

/** Why there are no keys to work with. */
export type KeysRefused =
  | { readonly kind: "no-keys"; readonly file: string }
  /** The file or variable holds no keys, or keys of another length. */
  | { readonly kind: "broken-keys"; readonly where: string }
  /** Others than its user may read the file. */
  | { readonly kind: "open-keys"; readonly file: string };

const key = z
  .base64url()
  .transform((text) => Buffer.from(text, "base64url"))
  .refine((bytes) => bytes.length === 32);

const Stored = z
  .object({
    current: z.string(),
    keys: z.record(z.string().regex(/^[a-z0-9]{1,16}$/), key),
    index: key,
  })
  .refine(({ current, keys }) => Object.hasOwn(keys, current));

/** Where keys are kept outside the database: never in a backup. */
export function keysFile(dataFolder: string): string {
  return join(dataFolder, "keys", "field-keys.json");
}

/** The keys of `variable` (the text of such a file) where it is set, else of the file. */
export function readFieldKeys(
  dataFolder: string,
  variable: string | undefined,
): Result<FieldKeys, KeysRefused> {
  if (variable !== undefined) return parsed(variable, "FIELD_KEYS");
  const file = keysFile(dataFolder);
  try {
    if ((statSync(file).mode & 0o077) !== 0) return err({ kind: "open-keys", file });
    return parsed(readFileSync(file, "utf8"), file);
  } catch (fault) {
    if (faultCode(fault) === "ENOENT") return err({ kind: "no-keys", file });
    throw fault;
  }
}

/**
 * Makes the first keys of an installation where there are none; the ones that are there stay.
 */
export function makeFieldKeys(dataFolder: string): Result<FieldKeys, KeysRefused> {
  const file = keysFile(dataFolder);
  makeFolder(dataFolder);
  const keys = { current: "k1", keys: { k1: newKey() }, index: newKey() };
  try {
    writeFileSync(file, `${JSON.stringify(keys)}\n`, { mode: 0o600, flag: "wx" });
  } catch (fault) {
    if (faultCode(fault) !== "EEXIST") throw fault;
  }
  return readFieldKeys(dataFolder, undefined);
}

/**
 * Adds a key for what is sealed from now on; what was sealed before stays readable. The index key stays: it is searched by.
 */
export function addFieldKey(
  dataFolder: string,
  { keys, indexKey }: FieldKeys,
): Result<FieldKeys, KeysRefused> {
  const id = `k${keys.size + 1}`;
  const stored = {
    current: id,
    keys: {
      ...Object.fromEntries([...keys].map(([name, bytes]) => [name, encoded(bytes)])),
      [id]: newKey(),
    },
    index: encoded(indexKey),
  };
  const file = keysFile(dataFolder);
  makeFolder(dataFolder);
  // Whole or not at all: a file cut in the middle would lose every value.
  writeFileSync(`${file}.new`, `${JSON.stringify(stored)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return readFieldKeys(dataFolder, undefined);
}

function makeFolder(dataFolder: string): void {
  const folder = join(dataFolder, "keys");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

function newKey(): string {
  return encoded(randomBytes(32));
}

function encoded(bytes: Buffer): string {
  return bytes.toString("base64url");
}

function parsed(text: string, where: string): Result<FieldKeys, KeysRefused> {
  const json = parsedJson(text);
  const stored = Stored.safeParse(json);
  if (!stored.success) return err({ kind: "broken-keys", where });
  const { current, keys, index } = stored.data;
  return ok({ current, keys: new Map(Object.entries(keys)), indexKey: index });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
