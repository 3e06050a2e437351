import type { Followed } from "../../follow-up/followed.ts";
import type { FollowKey } from "../../intake/citizen-door.ts";
import { anewWords, complaintWords, remedyWords } from "../../words/follow-words.ts";
import { ServedLetters } from "./ServedLetters.tsx";

interface AnsweredAnewProps {
  readonly followed: Pick<Followed, "anew" | "letters" | "organs">;
  readonly opened: FollowKey;
}

/** 重新答复: the order, the new reply with its letter and its own remedy; the first reply stands below. */
export function AnsweredAnew({ followed, opened }: AnsweredAnewProps) {
  const { anew, letters, organs } = followed;
  return anew.map((one) => (
    <section key={one.id} aria-label="重新答复">
      <h2>重新答复</h2>
      {anewWords(one).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ServedLetters
        letters={letters.filter(({ reopeningId }) => reopeningId === one.id)}
        name="重新答复的文书"
        opened={opened}
      />
      {one.remedy && (
        <>
          <h3>不服重新答复的</h3>
          <p>{remedyWords(one.remedy, organs, false)}</p>
          <p>{complaintWords}</p>
        </>
      )}
    </section>
  ));
}
