import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { faultCode } from "#kernel/fault-code.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Seal } from "./seal-events.ts";

const Anchor = z.object({ number: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** A seal kept outside the database, and the file's name. */
export interface Anchor extends Seal {
  readonly file: string;
}

/** Where seals are kept outside the database. */
export function anchorsFolder(dataFolder: string): string {
  return join(dataFolder, "anchors");
}

/**
 * Keeps the seal in a file of `day` outside the database: who rewrites the whole chain has to rewrite this too, and every
 * copy of it elsewhere. The first of a day stands; answers whether it was this one.
 */
export function keepAnchor(folder: string, day: LocalDate, { number, hash }: Seal): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    const text = `${JSON.stringify({ number, hash })}\n`;
    writeFileSync(join(folder, `audit-${day}.json`), text, { flag: "wx", mode: 0o640 });
    return true;
  } catch (fault) {
    if (faultCode(fault) === "EEXIST") return false;
    throw fault;
  }
}

/** The anchors of a folder by their numbers; `broken` names files that are none. `undefined`: there is no such folder. */
export function readAnchors(folder: string):
  | {
      readonly anchors: readonly Anchor[];
      readonly broken: readonly string[];
    }
  | undefined {
  const names = namesIn(folder);
  if (!names) return undefined;
  const files = names.filter((name) => /^audit-.*[.]json$/.test(name));
  const read = files.map((file) => ({ file, anchor: parsed(join(folder, file)) }));
  const anchors = read.flatMap(({ file, anchor }) => (anchor ? [{ ...anchor, file }] : []));
  return {
    anchors: anchors.sort((a, b) => a.number - b.number),
    broken: read.flatMap(({ file, anchor }) => (anchor ? [] : [file])),
  };
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (faultCode(fault) === "ENOENT") return undefined;
    throw fault;
  }
}

function parsed(path: string): Seal | undefined {
  try {
    return Anchor.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}
