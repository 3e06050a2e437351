import type { Attachment } from "../../domain/draft/attachment.ts";
import { fileWords } from "../../words/file-words.ts";
import { shownWords } from "./shown-words.ts";

/** 附件, each with what it is and how large; its address stands beside that of the page, whichever page shows it. */
export function attachmentsMarkup(attachments: readonly Attachment[]): string {
  if (attachments.length === 0) return "";
  const files = attachments.map((file) => {
    const link = `<a href="files/${file.number}">${shownWords(file.name)}</a>`;
    return `<li>${link}<span class="hint">（${shownWords(fileWords(file))}）</span></li>`;
  });
  return `<section class="item-files" aria-label="附件"><h2>附件</h2><ol>${files.join("")}</ol></section>`;
}
