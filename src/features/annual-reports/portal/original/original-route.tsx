import type { Context } from "hono";
import { attachment } from "#platform/http/answers/attachment.ts";
import { fileStream } from "#platform/http/answers/file-stream.ts";
import { isKnownTag } from "#platform/http/answers/is-known-tag.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { heldWords } from "#report-view/words.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import type { StoredOriginal } from "../../data/find-report.ts";
import { findOriginal, originalBytes } from "../../data/originals/find-original.ts";
import { versionAddress } from "../lists/report-address.ts";
import { fileExtension } from "./file-extension.ts";
import type { OriginalServices } from "./original-services.ts";
import { originalsBusyWords } from "./words.ts";

/** `/agencies/{id}/{year}/v{n}/original`: the file as the agency published it, byte for byte, as a download. */
export function originalRoutes({
  db,
  originalGate,
}: Pick<OriginalServices, "db" | "originalGate">) {
  return newRouter().get(
    "/agencies/:id/:year{\\d{4}}/:version{v\\d+}/original",
    page({ limit: { perMinute: 240 } }),
    originalGate(busy),
    async (c) => {
      const address = versionAddress.safeParse(c.req.param());
      const file = address.success && (await findOriginal(db, address.data));
      if (!file) return c.notFound();
      if (file.isHeld) return held(c);
      // It may have to be taken away (ADR 0032): whoever keeps it asks each time whether it is still there.
      const kept = { ETag: `"${file.sha256}"`, "Cache-Control": "public, no-cache" };
      if (isKnownTag(c.req.header("if-none-match"), (tag) => tag === file.sha256)) {
        return c.body(null, 304, kept);
      }
      const headers = { ...headersOf(file), ...kept };
      if (c.req.raw.method === "HEAD") return c.body(null, 200, headers);
      return c.body(fileStream(originalBytes(db, file.sha256)), 200, headers);
    },
  );
}

/** It may show numbers of persons: nobody keeps this answer, as the file may be let go at any time. */
function held(c: Context<AppEnv>): Response | Promise<Response> {
  const markup = <MessagePage title={heldWords.title} paragraphs={heldWords.paragraphs} />;
  c.header("Cache-Control", "no-store");
  return c.html(renderPage(c.get("site"), markup), 403);
}

function busy(c: Context<AppEnv>): Response | Promise<Response> {
  c.header("Retry-After", "60");
  return c.html(renderPage(c.get("site"), <MessagePage {...originalsBusyWords} />), 503);
}

function headersOf(file: StoredOriginal): Readonly<Record<string, string>> {
  return {
    "Content-Type": contentType(file),
    "Content-Length": String(file.byteSize),
    "Content-Disposition": attachment(file.name, `original${fileExtension(file)}`),
    // It is somebody else's page: where it is opened all the same, it may do nothing.
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    // Its text may hold what our pages hide.
    "X-Robots-Tag": "noindex",
  };
}

/** Text with the encoding it was read in. */
function contentType({ mediaType, encoding }: StoredOriginal): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=${encoding}` : mediaType;
}
