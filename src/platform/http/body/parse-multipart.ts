import { err, ok, type Result } from "#kernel/result.ts";
import type { FormPart } from "./form.ts";

/** Parts of a form that any page of ours has, and some. */
const mostParts = 32;
/** Bytes of a part's own headers: a name and a file's name. */
export const mostHeaders = 4096;

/**
 * The parts of a `multipart/form-data` body, as views into it. A body that is broken, or has more parts or longer headers
 * than a form of ours, is refused at that place: what stands behind is not looked at.
 */
export function parseMultipart(
  body: Uint8Array<ArrayBuffer>,
  boundary: string,
): Result<readonly FormPart[], "broken"> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const between = Buffer.from(`\r\n--${boundary}`);
  const parts: FormPart[] = [];
  // The first delimiter has no line before it.
  let at = bytes.indexOf(between.subarray(2)) === 0 ? between.length - 2 : -1;
  while (at >= 0) {
    if (isAt(bytes, at, "--")) return ok(parts);
    const headersEnd = bytes.subarray(at, at + mostHeaders).indexOf("\r\n\r\n");
    if (!isAt(bytes, at, "\r\n") || headersEnd < 0 || parts.length === mostParts) break;
    const names = partNames(bytes.toString("utf8", at, at + headersEnd));
    const from = at + headersEnd + 4;
    const to = bytes.indexOf(between, from);
    if (!names || to < 0) break;
    parts.push({ ...names, bytes: body.subarray(from, to) });
    at = to + between.length;
  }
  return err("broken");
}

function isAt(bytes: Buffer, at: number, text: string): boolean {
  return bytes.toString("latin1", at, at + text.length) === text;
}

/** What `Content-Disposition` calls a part and its file; browsers write a quotation mark in a name as `%22`, programs as `\"`. */
export function partNames(headers: string): Omit<FormPart, "bytes"> | undefined {
  const line = /^content-disposition:\s*form-data(;.*)$/im.exec(headers)?.[1];
  const name = line && /;\s*name=(?:"([^"]*)"|([^";\s]+))/i.exec(line);
  if (!name) return;
  const file = /;\s*filename=(?:"((?:\\"|[^"])*)"|([^";\s]+))/i.exec(line);
  return {
    name: name[1] ?? name[2] ?? "",
    ...(file && { fileName: fileName(file[1] ?? file[2] ?? "") }),
  };
}

function fileName(text: string): string {
  return text.replaceAll('\\"', '"').replace(/%(0A|0D|22)/gi, decodeURIComponent);
}
