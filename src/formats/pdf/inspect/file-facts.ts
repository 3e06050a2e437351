import type { PDFDocumentProxy } from "pdfjs-dist";

/** What a PDF carries beside its pages. */
export interface FileFacts {
  /** Names and values of what the file says of itself: author, program, title. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly hasXmp: boolean;
  /** Names of files in it. */
  readonly attached: readonly string[];
  readonly hasScript: boolean;
  /** How often it was written on at its end: what earlier versions showed is still in it. */
  readonly revisions: number;
}

const told = ["Author", "Creator", "Producer", "Title", "Subject", "Keywords"];

/** Asks a file for what it carries. */
export async function fileFacts(document: PDFDocumentProxy, bytes: Uint8Array): Promise<FileFacts> {
  const { info, metadata } = await document.getMetadata();
  const attachments: unknown = await document.getAttachments();
  const scripts = await document.getJSActions();
  return {
    properties: [...propertiesOf({ ...info })],
    hasXmp: Boolean(metadata),
    attached: namesOf(attachments),
    hasScript: Object.keys(scripts ?? {}).length > 0,
    revisions: revisionsOf(bytes),
  };
}

function* propertiesOf(
  info: Readonly<Record<string, unknown>>,
): Generator<readonly [string, string]> {
  for (const name of told) {
    const value = info[name];
    if (typeof value === "string" && value.trim() !== "") yield [name, value.trim()];
  }
  const { Custom: custom } = info;
  if (typeof custom !== "object" || custom === null) return;
  for (const [name, value] of Object.entries(custom)) {
    if (typeof value === "string" && value.trim() !== "") yield [name, value.trim()];
  }
}

function namesOf(attachments: unknown): readonly string[] {
  if (typeof attachments !== "object" || attachments === null) return [];
  const listed =
    attachments instanceof Map ? [...attachments.values()] : Object.values(attachments);
  return listed.map((one: unknown) => {
    const name = typeof one === "object" && one !== null ? Reflect.get(one, "filename") : "";
    return typeof name === "string" ? name : "";
  });
}

/** A file made for quick viewing has two ends and was written once. */
function revisionsOf({ buffer, byteOffset, length }: Uint8Array): number {
  const text = Buffer.from(buffer, byteOffset, length).toString("latin1");
  const ends = text.match(/startxref\s+\d+\s+%%EOF/g)?.length ?? 0;
  const written = /\/Linearized\b/.test(text.slice(0, 2_048)) ? ends - 1 : ends;
  return Math.max(0, written - 1);
}
