import type { LetterShown } from "../../follow-up/followed.ts";

/** The letters that were served (文书): the text of each as it left. */
export function ServedLetters({ letters }: { readonly letters: readonly LetterShown[] }) {
  if (letters.length === 0) return null;
  return (
    <>
      <h2>机关的文书</h2>
      {letters.map(({ number, servedOn, sheet, attachments }) => (
        <details key={number} open={number === letters.at(-1)?.number}>
          <summary>
            {sheet.title}（{number}，{servedOn} 送达）
          </summary>
          {sheet.blocks.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
          {attachments.length > 0 && <p>附件按您要求的方式提供，没有收到的请向机关询问。</p>}
        </details>
      ))}
    </>
  );
}
