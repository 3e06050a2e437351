import type { ItemContent } from "#features/items/index.ts";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { LibraryDocument } from "../data/library/find-document.ts";
import type { Validity } from "../domain/validity/validity.ts";
import { validitySays } from "../words/validity-words.ts";
import { printedText } from "./printed-text.ts";

interface ToPrint {
  readonly document: LibraryDocument;
  readonly content: Pick<ItemContent, "title" | "text">;
  /** 题注 of a regulation. */
  readonly caption: string;
  readonly validity: Validity;
}

/**
 * A document in its official form, without seal: a normative one with its letterhead, number and signature; a regulation as 国办公开办函
 * 〔2021〕33号 has it, title, 题注 and body alone. What is not in force says so above the text.
 */
export function officialDocument({
  document,
  content,
  caption,
  validity,
}: ToPrint): PrintedDocument {
  const { type, agencyName, number, issuedOn } = document;
  const told = validity.isInForce
    ? []
    : [{ kind: "paragraph", text: `〔本文件${validitySays(validity)}〕`, isFlush: true } as const];
  const text = printedText(content.text);
  if (type === "regulations") {
    const blocks = [{ kind: "paragraph", text: caption, isFlush: true } as const, ...told, ...text];
    return { title: content.title, blocks };
  }
  return {
    letterhead: { issuer: agencyName, number },
    title: content.title,
    blocks: [...told, ...text, ...signature(agencyName, issuedOn, text)],
  };
}

/** 落款, unless the text ends with one. */
function signature(
  agencyName: string,
  issuedOn: LibraryDocument["issuedOn"],
  text: ReturnType<typeof printedText>,
) {
  const isSigned = text.slice(-3).some((block) => block.kind === "signature");
  if (isSigned) return [];
  return [
    { kind: "signature", text: agencyName },
    { kind: "signature", text: dateWords(issuedOn) },
  ] as const;
}
