import { readdirSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";

/** A path as the file system has it: a text, or its bytes where these are not UTF-8. */
export type FilePath = string | Buffer;

const unknown = "\ufffd";
const gb18030 = new TextDecoder("gb18030", { fatal: true });

/** The path of a name within a folder. */
export function within(folder: FilePath, name: Buffer): FilePath {
  const text = utf8Of(name);
  if (typeof folder !== "string" || text === undefined) {
    return Buffer.concat([Buffer.from(folder), Buffer.from("/"), name]);
  }
  return folder.endsWith("/") ? folder + text : `${folder}/${text}`;
}

/** A path as a person reads it. */
export function pathWords(path: FilePath): string {
  if (typeof path === "string") return path;
  // Each name by itself: those of folders above may be written otherwise.
  return path.toString("latin1").split("/").map(ofLatin1).join("/");
}

function ofLatin1(name: string): string {
  return nameWords(Buffer.from(name, "latin1"));
}

/** A name as a person reads it. One that is not UTF-8 mostly comes from an archive packed under Windows, in GB18030. */
export function nameWords(name: Buffer): string {
  const text = utf8Of(name);
  if (text !== undefined) return text;
  try {
    return gb18030.decode(name);
  } catch {
    return name.toString("utf8");
  }
}

function utf8Of(name: Buffer): string | undefined {
  const text = name.toString("utf8");
  return text.includes(unknown) && !Buffer.from(text).equals(name) ? undefined : text;
}

/**
 * The path that an argument means. Node hands arguments over as UTF-8, every other byte as U+FFFD: such a name is looked for
 * in its folder. Where none or several fit, it stays as it was given.
 */
export function givenPath(argument: string): FilePath {
  if (!argument.includes(unknown) || isThere(argument)) return argument;
  const folder = givenPath(dirname(argument));
  const name = basename(argument);
  const [fitting, ...others] = namesIn(folder).filter((one) => one.toString("utf8") === name);
  return fitting && others.length === 0 ? within(folder, fitting) : argument;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function namesIn(folder: FilePath): readonly Buffer[] {
  try {
    return readdirSync(folder, { encoding: "buffer" });
  } catch {
    return []; // opening what was given will say what is wrong
  }
}
