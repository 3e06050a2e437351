import type { InsideUnreadable } from "#formats/extracted.ts";
import { looksLikeHtml } from "#formats/html/looks-like-html.ts";
import { insideLimits, sizeLimit } from "#formats/limits.ts";
import { openPackage } from "#formats/ooxml/open-package.ts";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { fileTypeOf } from "../store/file-type.ts";
import type { Examined } from "./finding.ts";
import { Gathered } from "./gathered.ts";
import { examineDocx } from "./office/examine-docx.ts";
import { examineXlsx } from "./office/examine-xlsx.ts";
import { examinePdf } from "./pdf/examine-pdf.ts";
import { addPicture } from "./pictures/examine-picture.ts";

/**
 * Examines a file before it leaves (外发前检查): what it holds that nobody sees, what it says of those who made it, and numbers of
 * persons. A stranger's file is examined in a process with limits: see `preflightJob`.
 */
export async function preflight(bytes: Uint8Array, name: string): Promise<Examined> {
  const gathered = new Gathered();
  const type = fileTypeOf({ head: bytes, tail: new Uint8Array() });
  if (type === undefined || typeof type === "string" || bytes.length === 0) {
    gathered.add("unreadable");
    return { type: undefined, findings: gathered.all() };
  }
  gathered.numbers(name.replaceAll(/[A-Za-z_.]/g, " "), () => ({ in: "file" }));
  const read =
    bytes.length > sizeLimit
      ? err("too-much-inside" as const)
      : await examine(type.name, bytes, gathered);
  if (!read.ok) gathered.add(isLong(read.error) ? "not-whole" : "unreadable");
  return { type: type.name, findings: gathered.all() };
}

function isLong(error: InsideUnreadable): boolean {
  return error === "too-much-inside" || error === "too-laborious" || error === "too-many-pages";
}

async function examine(
  type: string,
  bytes: Uint8Array,
  gathered: Gathered,
): Promise<Result<void, InsideUnreadable>> {
  switch (type) {
    case "docx":
    case "xlsx": {
      // Parts are read more than once.
      const opened = openPackage(bytes, { bytesLeft: 3 * insideLimits.allBytes });
      if (!opened.ok) return opened;
      return (type === "docx" ? examineDocx : examineXlsx)(opened.value, gathered);
    }
    case "pdf":
      return examinePdf(bytes, gathered);
    case "png":
    case "jpeg":
    case "gif":
    case "tiff":
    case "webp":
      addPicture(bytes, gathered, { in: "file" });
      return ok(undefined);
    case "text":
      examineText(bytes, gathered);
      return ok(undefined);
    default:
      gathered.add("not-examined");
      return ok(undefined);
  }
}

/** A web page hides what it likes; of other texts all is seen. */
function examineText(bytes: Uint8Array, gathered: Gathered): void {
  const text = decode(bytes)?.text ?? "";
  if (looksLikeHtml(text)) gathered.add("not-examined");
  gathered.numbers(text, (offset) => ({
    in: "line",
    line: text.slice(0, offset).split("\n").length,
  }));
}
