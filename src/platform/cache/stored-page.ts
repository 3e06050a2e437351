import { hash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Narrowed } from "./shown.ts";

export type Encoding = "br" | "gzip" | "identity";

/** A page as it is sent, in each encoding that was asked for. */
export interface StoredPage {
  /** Of what it shows, when it was rendered. */
  readonly version: string;
  /** Of which agencies alone it shows a kind of content; absent where it may show those of all. */
  readonly narrowed?: Narrowed | undefined;
  /** The page's own headers, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Stands for the page's bytes; an encoding's ETag is this with the encoding behind it. */
  readonly tag: string;
  readonly sent: Map<Encoding, Sent>;
}

/** One encoding of a page, ready to send. */
export interface Sent {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Below this many bytes compression gains nothing. */
const worthIt = 1024;

/** Keeps a page under the headers it is sent with. */
export function newStoredPage(
  body: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
  { version, narrowed }: Pick<StoredPage, "version" | "narrowed">,
): StoredPage {
  const tag = hash("sha256", body, "base64url").slice(0, 22);
  const identity = { body, headers: { ...headers, etag: `"${tag}"` } };
  return { version, narrowed, headers, tag, sent: new Map([["identity", identity]]) };
}

/** The page in an encoding; made on the first request that wants it, off the main thread. */
export async function sentAs(page: StoredPage, encoding: Encoding): Promise<Sent> {
  const plain = page.sent.get("identity");
  if (!plain) throw new Error("a stored page has lost its body");
  if (encoding === "identity" || plain.body.length < worthIt) return plain;
  const body = await compressed[encoding](plain.body);
  const headers = {
    ...page.headers,
    etag: `"${page.tag}-${encoding}"`,
    "content-encoding": encoding,
  };
  const sent: Sent = { body: new Uint8Array(body), headers };
  page.sent.set(encoding, sent);
  return sent;
}

/** The memory a page takes, in bytes, near enough to bound the whole. */
export function sizeOf(page: StoredPage): number {
  let size = 1024; // headers, key and bookkeeping
  for (const { body } of page.sent.values()) size += body.length;
  return size;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const compressed = {
  // Beyond 5 the time doubles for a few bytes.
  br: (body: Uint8Array) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Uint8Array) => gzipped(body),
};
