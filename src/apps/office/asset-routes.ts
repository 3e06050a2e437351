import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import type { BuiltScreens } from "./built-screens.ts";

const kinds: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};

const compressions = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const;

type Compression = keyof typeof compressions;

/** Scripts and styles of the office: the same for everybody, and kept for good, for their names change with their content. */
export function assetRoutes(screens: BuiltScreens): Hono<AppEnv> {
  const made = new Map<string, Promise<Buffer>>();
  const compressed = (name: string, bytes: Buffer, how: Compression) => {
    const key = `${how} ${name}`;
    const bytesMade = made.get(key) ?? compressions[how](bytes);
    made.set(key, bytesMade);
    return bytesMade;
  };
  return newRouter().get("/office/assets/:name", may("public"), async (c, next) => {
    const name = c.req.param("name");
    const bytes = screens.read(name);
    if (!bytes) return next();
    const accepted = c.req.header("accept-encoding") ?? "";
    const how = (["br", "gzip"] as const).find((one) => accepted.includes(one));
    const body = how ? await compressed(name, bytes, how) : bytes;
    return c.body(new Uint8Array(body), 200, {
      "Content-Type": kinds[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      Vary: "Accept-Encoding",
      ...(how && { "Content-Encoding": how }),
    });
  });
}
