import type { ReactNode } from "react";
import { Link } from "./Link.tsx";

export interface Entry {
  readonly title: string;
  readonly to: string;
  /** Behind the title: badges. */
  readonly note?: ReactNode;
  /** `2026-11-22`, at the right; nothing where it is not known. */
  readonly date?: string | null;
}

interface EntryListProps {
  readonly entries: readonly Entry[];
}

/** Titles at the left, dates at the right, as lists of disclosed information have them. */
export function EntryList({ entries }: EntryListProps) {
  return (
    <ul className="entries">
      {entries.map(({ title, to, note, date }) => (
        <li key={to}>
          <span className="entry-title">
            <Link to={to}>{title}</Link> {note}
          </span>
          {date && <time dateTime={date}>{date}</time>}
        </li>
      ))}
    </ul>
  );
}
