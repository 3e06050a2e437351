import type { Context } from "hono";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { attachment } from "#platform/http/attachment.ts";
import { allow } from "#platform/http/permission.ts";
import { newRouter } from "#platform/http/router.ts";
import { findOriginal, type OriginalFile } from "../../data/find-original.ts";
import { versionAddress } from "../shown/report-address.ts";
import { fileExtension } from "./file-extension.ts";

/** `/agencies/{id}/{year}/v{n}/original`: the file as the agency published it, byte for byte, as a download. */
export function originalRoutes({ db }: { readonly db: Queryable }) {
  return newRouter().get(
    "/agencies/:id/:year{\\d{4}}/:version{v\\d+}/original",
    allow("public"),
    async (c) => {
      const address = versionAddress.safeParse(c.req.param());
      const file = address.success && (await findOriginal(db, address.data));
      return file ? fileOf(c, file) : c.notFound();
    },
  );
}

function fileOf(c: Context<AppEnv>, file: OriginalFile): Response {
  const etag = `"${file.sha256}"`;
  // It may have to be taken away (ADR 0032): whoever keeps it asks each time whether it is still there.
  const headers = { ETag: etag, "Cache-Control": "public, no-cache" };
  if (isKnown(c.req.header("if-none-match"), etag)) return c.body(null, 304, headers);
  return c.body(new Uint8Array(file.bytes), 200, {
    ...headers,
    "Content-Type": contentType(file),
    "Content-Disposition": attachment(file.name, `original${fileExtension(file)}`),
    // It is somebody else's page: where it is opened all the same, it may do nothing.
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    // Its text may hold what our pages hide.
    "X-Robots-Tag": "noindex",
  });
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header === "*" || header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

/** Text with the encoding it was read in. */
function contentType({ mediaType, encoding }: OriginalFile): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=${encoding}` : mediaType;
}
