import type { RichBlock, RichInline } from "#formats/docx/rich/rich-text.ts";
import { writtenDate } from "#text/chinese/written-date.ts";

/** What a document says of itself in a line of its own; shown to who writes, and taken when they agree. */
export interface Proposals {
  readonly title?: string;
  readonly documentNumber?: string;
  readonly formedOn?: string;
}

const number = /^[\u4e00-\u9fff]{2,20}〔\d{4}〕\d{1,5}号$/;

/** Blocks from either end among which head and foot of a document stand. */
const near = 10;

/** Title, 文号 and 成文日期, each only where exactly one line of the document can be it. */
export function proposalsOf(blocks: readonly RichBlock[]): Proposals {
  const lines = blocks.flatMap((block, at) =>
    block.kind === "paragraph" ? [{ ...block, at, text: wordsOf(block.inlines) }] : [],
  );
  const title = only(lines.filter(({ isTitle }) => isTitle)) ?? centredHead(blocks);
  const documentNumber = only(lines.filter(({ at, text }) => at < near && number.test(text)));
  const formedOn = only(
    lines.filter(({ at, text }) => at >= blocks.length - near && dayOf(text) !== undefined),
  );
  const day = formedOn && dayOf(formedOn.text);
  return {
    ...(title && { title: title.text }),
    ...(documentNumber && { documentNumber: documentNumber.text }),
    ...(day && { formedOn: day }),
  };
}

function only<Line>(lines: readonly Line[]): Line | undefined {
  return lines.length === 1 ? lines[0] : undefined;
}

/** The one centred line in front of all others but 文号, where what follows is not centred. */
function centredHead(blocks: readonly RichBlock[]): { readonly text: string } | undefined {
  const lines = blocks.slice(0, near).map((block) => {
    if (block.kind !== "paragraph") return { text: "", isCentred: false };
    return { text: wordsOf(block.inlines), isCentred: block.align === "center" };
  });
  const [first, second] = lines.filter(({ text }) => !number.test(text));
  const isTitle = first?.isCentred && !second?.isCentred && first.text.length <= 100;
  return isTitle && first.text.length >= 4 ? { text: first.text } : undefined;
}

/** A line that is a day in words and nothing else, as `2026-11-20`. */
function dayOf(text: string): string | undefined {
  const found = writtenDate(text);
  return found?.isInWords ? found.day : undefined;
}

function wordsOf(line: readonly RichInline[]): string {
  return line
    .map((one) => (one.kind === "text" ? one.text : ""))
    .join("")
    .replaceAll(/\s/g, "");
}
