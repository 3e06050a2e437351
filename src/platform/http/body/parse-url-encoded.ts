import { err, ok, type Result } from "#kernel/result.ts";
import type { FormPart } from "./form.ts";
import { unescaped } from "./unescaped.ts";

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
      return {
        name: unescaped(name.replaceAll("+", " ")).toString(),
        bytes: new Uint8Array(unescaped(value.replaceAll("+", " "))),
      };
    }),
  );
}
