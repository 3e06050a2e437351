import { useSite } from "#ui/site-context.ts";
import type { LetterShown } from "../../follow-up/followed.ts";
import type { FollowKey } from "../../intake/citizen-door.ts";
import { collectPath } from "../paths.ts";

interface ServedLettersProps {
  readonly letters: readonly LetterShown[];
  readonly name?: string;
  readonly opened: FollowKey;
}

/** The letters that were served (文书): the text of each as it left, and what went with it. */
export function ServedLetters({ letters, name = "机关的文书", opened }: ServedLettersProps) {
  if (letters.length === 0) return null;
  return (
    <>
      <h2>{name}</h2>
      {letters.map(({ number, servedOn, sheet, attachments }) => (
        <details key={number} open={number === letters.at(-1)?.number}>
          <summary>
            {sheet.title}（{number}，{servedOn} 送达）
          </summary>
          {sheet.blocks.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
          {attachments.length > 0 && <Attachments of={attachments} opened={opened} />}
        </details>
      ))}
    </>
  );
}

interface AttachmentsProps extends Pick<ServedLettersProps, "opened"> {
  readonly of: LetterShown["attachments"];
}

/** The code goes along with each: an address never holds it. */
function Attachments({ of, opened }: AttachmentsProps) {
  const { href } = useSite();
  return of.map(({ id, name }) => (
    <form key={id} className="on-screen" method="post" action={href(collectPath)}>
      <input type="hidden" name="number" value={opened.number} />
      <input type="hidden" name="code" value={opened.code} />
      <button type="submit" name="file" value={id} className="secondary">
        下载附件：{name}
      </button>
    </form>
  ));
}
