import type { LetterLine, LetterSheet } from "../../domain/letters/letter-sheet.ts";

/** A letter in official form, as it will be printed; what is still to be filled in is marked. */
export function LetterPaper({ sheet }: { readonly sheet: LetterSheet }) {
  const { letterhead, title, blocks } = sheet;
  return (
    <article className="letter-paper" aria-label={title}>
      <p className="letter-issuer">{letterhead.issuer}</p>
      <p className="letter-number">{letterhead.number}</p>
      <h3 className="letter-title">{title}</h3>
      {blocks.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
        <Line key={place} line={line} />
      ))}
    </article>
  );
}

function Line({ line: { kind, text, isFlush } }: { readonly line: LetterLine }) {
  const parts = text.split(/(〔待填：[^〕]*〕)/);
  return (
    <p className={isFlush ? "letter-flush" : `letter-${kind}`}>
      {parts.map((part, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place
        part.startsWith("〔待填：") ? <mark key={place}>{part}</mark> : part,
      )}
    </p>
  );
}
