import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "./app-env.ts";
import { isPlainText } from "./body/plain-text.ts";
import { unescaped } from "./body/unescaped.ts";

/** Refuses (422) an address whose path or query is no text: see `isPlainText`. Forms are held to the same (`takeForm`). */
export const plainAddresses: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.url.includes("%") && !isPlainText(unescaped(c.req.url))) throw new HTTPException(422);
  await next();
};
