import { faultCode } from "#kernel/fault-code.ts";

/** Why the server that comes with the program does not start. */
export type EmbeddedRefused =
  /** npm has no server for this machine, or installed none. */
  | { readonly kind: "no-package"; readonly name: string }
  /** Root may not run the server, and no user without rights could be made for it. */
  | { readonly kind: "no-system-user"; readonly name: string }
  /** The data folder was made by another major version. */
  | {
      readonly kind: "other-major-version";
      readonly folder: string;
      readonly found: string;
      readonly ours: string;
    }
  /** The folder holds something else than a database. */
  | { readonly kind: "foreign-folder"; readonly folder: string }
  /** The folder for the socket, outside the data folder since its path is too long, is a link or another user's. */
  | { readonly kind: "foreign-sockets"; readonly folder: string }
  | { readonly kind: "not-permitted"; readonly path: string }
  | { readonly kind: "disk-full"; readonly folder: string }
  /** The file with the password is gone or another server's. */
  | { readonly kind: "password-lost"; readonly file: string }
  | { readonly kind: "failed"; readonly log: string; readonly lastLines: string };

/** What an operator may want to know while the server starts. */
export type EmbeddedNotice =
  /** A new data folder is made. */
  | { readonly kind: "initialising"; readonly folder: string }
  /** The server's user cannot reach the folder that was asked for. */
  | { readonly kind: "elsewhere"; readonly asked: string; readonly folder: string }
  /** A server of this folder was running already. */
  | { readonly kind: "found"; readonly folder: string }
  | { readonly kind: "started"; readonly folder: string }
  /** The server is gone while the program runs; it is started again. */
  | { readonly kind: "lost"; readonly folder: string };

/** Thrown inside this folder, turned into a `Result` at its door. */
export class Refusal extends Error {
  readonly refused: EmbeddedRefused;
  constructor(refused: EmbeddedRefused) {
    super(refused.kind);
    this.refused = refused;
  }
}

/** The refusal for an error of the file system or for what the server printed; undefined where neither says enough. */
export function refusalFor(fault: unknown, folder: string): EmbeddedRefused | undefined {
  const code = faultCode(fault);
  const path = fault instanceof Error && "path" in fault ? String(fault.path) : folder;
  const text = typeof fault === "string" ? fault : "";
  if (code === "ENOSPC" || code === "EDQUOT" || /No space left on device|quota/i.test(text)) {
    return { kind: "disk-full", folder };
  }
  if (["EACCES", "EPERM", "EROFS"].includes(code)) return { kind: "not-permitted", path };
  if (/Permission denied|Read-only file system|wrong ownership|invalid permissions/.test(text)) {
    return { kind: "not-permitted", path: folder };
  }
  return undefined;
}
