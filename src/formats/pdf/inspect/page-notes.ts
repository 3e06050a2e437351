import type { PDFDocumentProxy } from "pdfjs-dist";

/** What is laid over a page and is no part of what it prints. */
export interface PdfNote {
  readonly page: number;
  /** `mark`: a note, a highlight, a stroke; `redaction`: an area that is to be blacked out and is not; `attached`: a file; `hidden-field`: a field that no one sees. */
  readonly kind: "mark" | "redaction" | "attached" | "hidden-field";
  readonly text: string;
  readonly by: string;
}

const plain = new Set(["Link", "Widget", "Watermark", "PrinterMark", "TrapNet", "Popup"]);
/** Invisible, Hidden, NoView. */
const unseenFlags = 1 | 2 | 32;

/** The notes of a page. */
export async function pageNotes(document: PDFDocumentProxy, page: number): Promise<PdfNote[]> {
  const opened = await document.getPage(page);
  const given: readonly unknown[] = await opened.getAnnotations({ intent: "any" }).catch(() => []);
  return given.flatMap((value) => noteOf(value, page) ?? []);
}

function noteOf(value: unknown, page: number): PdfNote | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const entries: Readonly<Record<string, unknown>> = { ...value };
  const subtype = String(entries.subtype ?? "");
  if (subtype === "Widget") return hiddenField(entries, page);
  if (plain.has(subtype)) return undefined;
  const [text, by] = [words(entries.contentsObj), words(entries.titleObj)];
  if (subtype === "Redact") return { page, kind: "redaction", text, by };
  if (subtype === "FileAttachment") return { page, kind: "attached", text: nameOf(entries), by };
  // A stamp without words is a seal.
  const isSeal = subtype === "Stamp" && text === "" && by === "";
  return isSeal ? undefined : { page, kind: "mark", text, by };
}

function hiddenField(
  entries: Readonly<Record<string, unknown>>,
  page: number,
): PdfNote | undefined {
  const isHidden = (Number(entries.annotationFlags ?? 0) & unseenFlags) !== 0;
  const text = filledIn(entries.fieldValue);
  return isHidden && text !== "" ? { page, kind: "hidden-field", text, by: "" } : undefined;
}

function words(value: unknown): string {
  const text = typeof value === "object" && value !== null ? Reflect.get(value, "str") : undefined;
  return typeof text === "string" ? text : "";
}

function filledIn(value: unknown): string {
  return (Array.isArray(value) ? value : [value])
    .filter((one) => typeof one === "string")
    .join("、");
}

function nameOf({ file }: Readonly<Record<string, unknown>>): string {
  const name = typeof file === "object" && file !== null ? Reflect.get(file, "filename") : "";
  return typeof name === "string" ? name : "";
}
