import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../app-env.ts";
import { isPlainText } from "../body/plain-text.ts";
import { unescaped } from "../body/unescaped.ts";

/** Refuses (422) an address whose path or query is no text: see `isPlainText`. Forms are held to the same (`takeForm`). */
export const plainAddresses: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (!isPlainAddress(c.req.url)) throw new HTTPException(422);
  await next();
};

/** Whether an address is text in its path and in the whole of its query, whatever of it a page reads. */
export function isPlainAddress(url: string): boolean {
  return !url.includes("%") || isPlainText(unescaped(url));
}
