import { err, ok, type Result } from "#kernel/result.ts";
import type { FormPart } from "./form.ts";

/** Fields that any page of ours has, and some. */
const mostFields = 16;

/** The fields of an `application/x-www-form-urlencoded` body. One of more fields than a form of ours is refused. */
export function parseUrlEncoded(
  body: Uint8Array<ArrayBuffer>,
): Result<readonly FormPart[], "broken"> {
  const pairs = new TextDecoder().decode(body).split("&", mostFields + 1);
  if (pairs.length > mostFields) return err("broken");
  return ok(
    pairs.map((pair) => {
      const cut = pair.indexOf("=");
      const [name, value] = cut < 0 ? [pair, ""] : [pair.slice(0, cut), pair.slice(cut + 1)];
      return { name: unescaped(name).toString(), bytes: new Uint8Array(unescaped(value)) };
    }),
  );
}

/** Bytes as they were escaped, whether they are text or not. */
function unescaped(text: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(text.replaceAll("+", " "));
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const escaped =
      bytes[at] === percent ? /^[\da-f]{2}$/i.exec(bytes.toString("latin1", at + 1, at + 3)) : null;
    bytes[length] = escaped ? Number.parseInt(escaped[0], 16) : (bytes[at] ?? 0);
    at += escaped ? 2 : 0;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const percent = 0x25;
