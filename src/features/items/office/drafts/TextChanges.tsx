import type { VersionAnswer } from "../../api/drafts/draft-answer.ts";

interface TextChangesProps {
  readonly changes: VersionAnswer["changes"];
}

/** 修改对照: lines that changed, word by word: what was taken away struck through, what was added underlined. */
export function TextChanges({ changes }: TextChangesProps) {
  return (
    <ul className="office-list">
      {changes.map(({ line, pieces }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes its order
        <li key={`${line} ${at}`}>
          {pieces.map(({ kind, text }, place) => {
            const Mark = marks[kind];
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            return <Mark key={`${place} ${kind}`}>{text}</Mark>;
          })}
        </li>
      ))}
    </ul>
  );
}

const marks = { same: "span", removed: "del", added: "ins" } as const;
