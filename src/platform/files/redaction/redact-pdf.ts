import { PDFDocument } from "@cantoo/pdf-lib";
import { sizeLimit } from "#formats/limits.ts";
import type { Glyph } from "#formats/pdf/mark-pages.ts";
import { writePdf } from "#formats/pdf/write-pdf.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { certificate } from "./certificate.ts";
import { Assembly } from "./compose/assemble.ts";
import { pagesToPaint } from "./pages-to-paint.ts";
import { coverAreas, pictureDots } from "./picture/cover.ts";
import { coveredAreas } from "./picture/covered-areas.ts";
import { isDrawn } from "./picture/is-drawn.ts";
import { packedPicture } from "./picture/packed-picture.ts";
import { placeWords } from "./place-words.ts";
import { plainText } from "./plain-text.ts";
import { type FileRead, readPagesOf } from "./read-pages.ts";
import type {
  CertificateFacts,
  ReasonedArea,
  Redacted,
  RedactionAsked,
  RedactionRefused,
} from "./redaction.ts";
import { distinct, onlyHidden, secretsOf, tells } from "./secrets.ts";
import { doubtsOf, type ExpectedPage } from "./verify/doubts-of.ts";

type PdfAsked = Extract<RedactionAsked, { kind: "pdf" }>;

/**
 * Makes a copy of a PDF without what is marked (区分处理): pages with marks become pictures with the rest of their text behind,
 * others stay; the file is written anew, read back by two readers, and refused on any doubt.
 */
export async function redactPdf({
  bytes,
  marks,
  ...told
}: PdfAsked): Promise<Result<Redacted, RedactionRefused>> {
  if (marks.length === 0) return err({ kind: "no-marks" });
  const read = await readPagesOf(bytes, (page) => marks.filter((mark) => mark.page === page));
  if (!read.ok) return read;
  try {
    const isSomewhere = marks.every(({ page }) => page >= 1 && page <= read.value.pages.length);
    return isSomewhere
      ? await redactRead(read.value, { marks, ...told })
      : err({ kind: "mark-nowhere" });
  } finally {
    read.value.painter.close();
  }
}

interface Marked {
  readonly marks: readonly ReasonedArea[];
  readonly facts: CertificateFacts;
  readonly name: string;
}

async function redactRead(
  file: FileRead,
  { marks, facts, name }: Marked,
): Promise<Result<Redacted, RedactionRefused>> {
  const texts = file.pages.map(({ left }) => textOf(left));
  const secrets = distinct(file.pages.flatMap(secretsOf));
  const reasons = marks.map(({ why }) => plainText(`${why.basis}${why.reason}`)).join("\n");
  const hidden = onlyHidden(secrets, texts.join("\n"));
  if (hidden.some((secret) => reasons.includes(secret))) return err({ kind: "reason-quotes" });

  const alone = await PDFDocument.load(file.alone, { updateMetadata: false });
  const painted = pagesToPaint(alone, file.pages);
  const assembled = await assemble(file, { alone, painted });
  if (!assembled.ok) return assembled;
  const pictures = [...painted.keys()].map((page) => page + 1).sort((a, b) => a - b);
  const certified = certificate({
    facts,
    marks: placeWords(marks),
    says: saysOf(pictures, file.pages.length),
  });
  const last = await PDFDocument.load(await writePdf(certified), { updateMetadata: false });
  const copyLast = assembled.value.assembly.copier(last);
  for (const page of last.getPageIndices()) copyLast(page);
  const made = await assembled.value.assembly.bytes(facts);
  if (made.length > sizeLimit) return err({ kind: "too-large" });
  const doubts = await doubtsOf(made, {
    pages: assembled.value.pages,
    pagesBehind: last.getPageCount(),
    secrets: hidden,
  });
  if (doubts.length > 0) return err({ kind: "doubt", doubts });
  const elsewhere = texts.flatMap((text, page) =>
    secrets.some((one) => text.includes(one)) ? [page + 1] : [],
  );
  const nameTells = tells(name, secrets, texts.join("\n"));
  return ok({ bytes: made, pages: file.pages.length, pictures, elsewhere, nameTells });
}

interface ToAssemble {
  readonly alone: PDFDocument;
  readonly painted: ReadonlyMap<number, "with-text" | "bare">;
}

interface Assembled {
  readonly assembly: Assembly;
  readonly pages: readonly ExpectedPage[];
}

async function assemble(
  { painter, pages }: FileRead,
  { alone, painted }: ToAssemble,
): Promise<Result<Assembled, RedactionRefused>> {
  const assembly = await Assembly.begin();
  const keep = assembly.copier(alone);
  const expected: ExpectedPage[] = [];
  for (const [at, page] of pages.entries()) {
    const how = painted.get(at);
    if (how === undefined) {
      keep(at);
      expected.push({
        kind: "kept",
        text: textOf(page.glyphs),
        characters: textOf(page.characters),
      });
      continue;
    }
    const raster = painter.paint(at, pictureDots);
    if (how === "with-text" && !isDrawn(raster, page.glyphs))
      return err({ kind: "not-drawn", page: at + 1 });
    const areas = coveredAreas(page.marks, page);
    coverAreas(raster, areas);
    const glyphs = how === "with-text" ? page.left : [];
    assembly.picture({ size: painter.sizeOf(at), picture: packedPicture(raster), glyphs });
    expected.push({ kind: "picture", text: textOf(glyphs), marks: page.marks, areas });
  }
  return ok({ assembly, pages: expected });
}

function textOf(glyphs: readonly Pick<Glyph, "text">[]): string {
  return plainText(glyphs.map(({ text }) => text).join(""));
}

function saysOf(pictures: readonly number[], pages: number): readonly string[] {
  const stays = pictures.length === pages ? "" : "其余各页保持原样。";
  return [
    `原件共${pages}页。第${pictures.join("、")}页转为图片，没有遮盖的文字仍可以搜索和复制；${stays}批注、链接、书签、附件、程序和文件属性没有保留。`,
  ];
}
