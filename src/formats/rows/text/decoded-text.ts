import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { detectEncoding } from "../../text/encoding.ts";
import { RowsUnreadable } from "../row.ts";

const sampleLength = 1024 * 1024;

/**
 * The text of a file, piece by piece and without byte order mark. Its encoding is what its beginning shows; one that begins
 * like UTF-8 and is none further down is GB18030. Throws `unknown-format` where it is no text.
 */
export async function* decodedText(path: string): AsyncGenerator<string> {
  const encoding = await encodingOf(path);
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    yield decoded(() => decoder.decode(piece, { stream: true }));
  }
  yield decoded(() => decoder.decode());
}

async function encodingOf(path: string): Promise<string> {
  const encoding = detectEncoding(await beginningOf(path));
  if (encoding === undefined) throw new RowsUnreadable({ kind: "unknown-format" });
  return encoding === "utf-8" && !(await isUtf8Throughout(path)) ? "gb18030" : encoding;
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleLength), 0, sampleLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function isUtf8Throughout(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      decoder.decode(piece, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (fault) {
    if (fault instanceof TypeError) throw new RowsUnreadable({ kind: "unknown-format" });
    throw fault;
  }
}
