import { PDFDocument } from "@cantoo/pdf-lib";
import { sizeLimit } from "#formats/limits.ts";
import { markPages } from "#formats/pdf/mark-pages.ts";
import { lackingCharacters } from "#formats/pdf/printable-text.ts";
import { writePdf } from "#formats/pdf/write-pdf.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { certificate } from "../certificate.ts";
import { Assembly } from "../compose/assemble.ts";
import { PdfiumFile } from "../pdfium/pdfium-file.ts";
import { plainText } from "../plain-text.ts";
import type {
  Doubt,
  ReasonedPassage,
  Redacted,
  RedactionAsked,
  RedactionRefused,
} from "../redaction.ts";
import { distinct, onlyHidden, tells } from "../secrets.ts";
import { bytesHold } from "../verify/bytes-hold.ts";
import { type MarkedText, markedTexts, redactedDocument, textLeft } from "./redacted-document.ts";
import { wordBlocks } from "./word-texts.ts";

type WordAsked = Extract<RedactionAsked, { kind: "docx" }>;

/**
 * Makes a copy of a Word document without what is marked: its text and tables, set anew as PDF; nothing of the file itself is
 * taken over. It is read back by two readers, and refused on any doubt.
 */
export async function redactWord({
  bytes,
  marks,
  facts,
  name,
}: WordAsked): Promise<Result<Redacted, RedactionRefused>> {
  if (marks.length === 0) return err({ kind: "no-marks" });
  const read = wordBlocks(bytes);
  if (!read.ok) return err({ kind: "unreadable", because: read.error });
  const texts = markedTexts(read.value, marks);
  if (!marks.every((mark) => texts.some((one) => isIn(mark, one))))
    return err({ kind: "mark-nowhere" });
  const left = texts.map((one) => plainText(textLeft(one)));
  const secrets = secretsOf(texts);
  const hidden = onlyHidden(secrets, left.join("\n"));
  const reasons = marks.map(({ why }) => plainText(`${why.basis}${why.reason}`)).join("\n");
  if (hidden.some((secret) => reasons.includes(secret))) return err({ kind: "reason-quotes" });

  const document = redactedDocument(read.value, marks);
  const last = certificate({ facts, marks: placesOf(marks), says });
  const lacking = lackingCharacters(document).join("");
  if (lacking !== "") return err({ kind: "lacking", characters: lacking });
  const assembly = await Assembly.begin();
  let pages = 0;
  for (const part of [document, last]) {
    const printed = await PDFDocument.load(await writePdf(part), { updateMetadata: false });
    const copy = assembly.copier(printed);
    for (const page of printed.getPageIndices()) copy(page);
    if (part === document) pages = printed.getPageCount();
  }
  const made = await assembly.bytes(facts);
  if (made.length > sizeLimit) return err({ kind: "too-large" });
  const doubts = await wordDoubts(made, { hidden, left });
  if (doubts.length > 0) return err({ kind: "doubt", doubts });
  const elsewhere = texts.flatMap(({ block }, at) =>
    secrets.some((one) => left[at]?.includes(one)) ? [block + 1] : [],
  );
  const nameTells = tells(name, secrets, left.join("\n"));
  return ok({ bytes: made, pages, pictures: [], elsewhere: distinct(elsewhere), nameTells });
}

const says = [
  "原件为Word文件。本件按原件的文字和表格由系统重新排版，版面与原件不同；图片、页眉页脚、脚注、批注和文件属性没有保留。",
];

function isIn({ block, cell, start, end }: ReasonedPassage, text: MarkedText): boolean {
  const isHere = block === text.block && cell === text.cell;
  return isHere && start >= 0 && start < end && end <= text.text.length;
}

/** Shorter text stands everywhere and says nothing. */
const shortest = 2;

function secretsOf(texts: readonly MarkedText[]): readonly string[] {
  const all = texts.flatMap(({ text, marks }) =>
    marks.map(({ start, end }) => plainText(text.slice(start, end))),
  );
  return distinct(all.filter((text) => [...text].length >= shortest));
}

function placesOf(marks: readonly ReasonedPassage[]) {
  const ordered = marks.toSorted(
    (a, b) => a.block - b.block || (a.cell ?? 0) - (b.cell ?? 0) || a.start - b.start,
  );
  return ordered.map(({ block, cell, why }) => ({
    where: `第${block + 1}段${cell === undefined ? "" : `（表格第${cell + 1}格）`}`,
    why,
  }));
}

interface ExpectedWord {
  readonly hidden: readonly string[];
  /** Texts that are to stand there, without blanks. */
  readonly left: readonly string[];
}

async function wordDoubts(
  bytes: Uint8Array,
  { hidden, left }: ExpectedWord,
): Promise<readonly Doubt[]> {
  const ours = await markPages(bytes);
  const other = await PdfiumFile.open(bytes);
  if (!ours.ok || !other.ok) return [{ kind: "other-pages" }];
  try {
    const read = ours.value.map(({ glyphs }) => plainText(glyphs.map(({ text }) => text).join("")));
    const second = ours.value.map((_, at) => textOf(other.value, at));
    const says = (texts: readonly string[]) => hidden.some((one) => texts.join("").includes(one));
    // Both readers may read a table's cells in another order: what counts is that each character is there.
    const isWhole = isAllThere(read.join(""), left.join(""));
    return [
      ...(says(read) || !isWhole ? [{ kind: "text-left", page: 1, reader: "ours" } as const] : []),
      ...(says(second) ? [{ kind: "text-left", page: 1, reader: "pdfium" } as const] : []),
      ...((await bytesHold(bytes, hidden)) ? [{ kind: "in-bytes" } as const] : []),
    ];
  } finally {
    other.value.close();
  }
}

function textOf(file: PdfiumFile, page: number): string {
  return plainText(
    file
      .charactersOf(page)
      .map(({ text }) => text)
      .join(""),
  );
}

function isAllThere(read: string, wanted: string): boolean {
  const count = new Map<string, number>();
  for (const character of read) count.set(character, (count.get(character) ?? 0) + 1);
  for (const character of wanted) count.set(character, (count.get(character) ?? 0) - 1);
  return [...count.values()].every((left) => left >= 0);
}
