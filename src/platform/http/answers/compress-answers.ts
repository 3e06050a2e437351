import type { MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import type { AppEnv } from "../app-env.ts";

const compressed = compress();

/** Compresses what the page cache did not: its answers come compressed. */
export const compressAnswers: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  if (c.get("pageFrom") === undefined) await compressed(c, async () => {});
};
