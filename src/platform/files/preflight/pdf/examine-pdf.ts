import type { InsideUnreadable } from "#formats/extracted.ts";
import { inspectPdf, type PdfInside, type UnseenText } from "#formats/pdf/inspect-pdf.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { Place } from "../finding.ts";
import type { Gathered } from "../gathered.ts";
import { exifIn } from "../pictures/exif-in.ts";

/** Looks through a PDF: what its pages hold and do not show, what lies over them, what the file carries beside them. */
export async function examinePdf(
  bytes: Uint8Array,
  gathered: Gathered,
): Promise<Result<void, InsideUnreadable>> {
  const read = await inspectPdf(bytes);
  if (!read.ok) return read;
  const inside = read.value;
  addUnseen(inside.unseen, gathered);
  addNotes(inside, gathered);
  addFile(inside, gathered);
  for (const { page, text } of inside.seen) gathered.numbers(text, () => on(page));
  if (inside.imagePages.length > 0) {
    gathered.add("image-pages", { in: "file" }, inside.imagePages.join("、"));
  }
  if (exifIn(bytes).some(({ hasPlace }) => hasPlace)) gathered.add("picture-place");
  return ok(undefined);
}

const on = (page: number): Place => ({ in: "page", page });

/** The text behind a scanned page is told once a page: it says what the picture shows. */
function addUnseen(unseen: readonly UnseenText[], gathered: Gathered): void {
  const scanned = new Set<number>();
  for (const { page, text, because } of unseen) {
    const isScan = because === "unpainted" || because === "behind-picture";
    if (!isScan) gathered.add("covered-text", on(page), text);
    else if (!scanned.has(page)) {
      scanned.add(page);
      gathered.add("scan-text", on(page), text);
    }
    if (isScan) gathered.numbers(text, () => on(page));
  }
}

function addNotes({ notes }: PdfInside, gathered: Gathered): void {
  const kinds = {
    mark: "page-note",
    redaction: "redaction-mark",
    attached: "attached-file",
    "hidden-field": "covered-text",
  } as const;
  for (const { page, kind, text, by } of notes) {
    gathered.add(kinds[kind], on(page), by === "" ? text : `${by}：${text}`);
  }
}

function addFile(inside: PdfInside, gathered: Gathered): void {
  for (const [name, value] of inside.properties) {
    gathered.add("properties", { in: "file" }, `${propertyWords[name] ?? name}：${value}`);
  }
  for (const name of inside.attached) gathered.add("attached-file", { in: "file" }, name);
  if (inside.hasScript) gathered.add("script");
  if (inside.revisions > 0) gathered.add("earlier-version");
}

const propertyWords: Readonly<Record<string, string>> = {
  Author: "作者",
  Creator: "制作软件",
  Producer: "转换软件",
  Title: "标题",
  Subject: "主题",
  Keywords: "关键词",
};
