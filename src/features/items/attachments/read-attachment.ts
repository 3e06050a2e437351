import { readForeignCsv } from "#formats/csv/foreign-csv.ts";
import type { SourceDocument } from "#formats/document.ts";
import { readRichDocx } from "#formats/docx/rich/read-rich-docx.ts";
import { foreignFormat } from "#formats/foreign-format.ts";
import { readDocument, type Unreadable } from "#formats/read-document.ts";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type {
  AttachmentRead,
  AttachmentToRead,
  AttachmentUnread,
} from "../domain/attachments/attachment-read.ts";
import { linesOfText } from "../domain/draft/lines-of-text.ts";
import { textOfWord } from "../word-in/text-of-word.ts";
import { pagesOf } from "./attachment-pages.ts";
import { partsOfBlocks, partsOfText } from "./parts-of-file.ts";

/** Characters of a file that the search looks through. */
const mostSaid = 200_000;

/** Reads an attachment by its content: Word with its headings and lists, Excel, PDF, CSV and text as lines and tables. */
export async function readAttachment({
  bytes,
  name,
}: AttachmentToRead): Promise<Result<AttachmentRead, AttachmentUnread>> {
  if (foreignFormat(bytes) === "docx") return readWordFile(bytes);
  const sheet = sheetOf(bytes, name);
  if (sheet) return readOther(sheet);
  const read = await readDocument(bytes);
  if (!read.ok) return err(unread(read.error));
  return readOther(read.value);
}

/** A text that is called a sheet is one, of however few rows and columns. */
function sheetOf(bytes: Uint8Array, name: string): ToShow | undefined {
  if (!/\.csv$/i.test(name) || foreignFormat(bytes) !== undefined) return;
  const source = decode(bytes)?.text;
  if (source === undefined) return;
  const [first = ""] = source.split("\n");
  return readForeignCsv(source, first.split(";").length > first.split(",").length ? ";" : ",");
}

function readWordFile(bytes: Uint8Array): Result<AttachmentRead, AttachmentUnread> {
  const read = readRichDocx(bytes);
  if (!read.ok) return err(insideUnread(read.error));
  const text = textOfWord(read.value, new Map());
  const said = linesOfText({ type: "doc", content: [...text] }).join("\n");
  if (said.trim() === "") return err(read.value.pictures.length > 0 ? "pictures" : "empty");
  return ok({ ...pagesOf(partsOfText(text)), said: said.slice(0, mostSaid) });
}

type ToShow = Pick<SourceDocument, "blocks" | "truncated" | "imagePages">;

function readOther(document: ToShow): Result<AttachmentRead, AttachmentUnread> {
  const parts = partsOfBlocks(document.blocks);
  if (parts.length === 0) return err(document.imagePages ? "pictures" : "empty");
  const { pages, isCut } = pagesOf(parts);
  const said = parts.map((part) => part.said).join("\n");
  return ok({ pages, said: said.slice(0, mostSaid), isCut: isCut || document.truncated === true });
}

function unread(why: Unreadable): AttachmentUnread {
  switch (why.kind) {
    case "binary":
      return "unsupported";
    case "empty":
    case "too-large":
    case "unsupported":
      return why.kind;
    default:
      return insideUnread(why.kind);
  }
}

function insideUnread(
  why: Exclude<Unreadable["kind"], "binary" | "unsupported">,
): AttachmentUnread {
  switch (why) {
    case "too-much-inside":
    case "too-many-pages":
    case "too-large":
      return "too-large";
    case "embedded":
    case "portfolio":
      return "unsupported";
    default:
      return why;
  }
}
