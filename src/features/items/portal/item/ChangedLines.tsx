import type { LineChange } from "#text/differences/text-changes.ts";

interface ChangedLinesProps {
  readonly className: string;
  readonly changes: readonly LineChange[];
}

/** Lines that changed, word by word: what was taken away struck through, what was added underlined. */
export function ChangedLines({ className, changes }: ChangedLinesProps) {
  return (
    <ul className={className}>
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
