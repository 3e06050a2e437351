import { Fragment, type ReactNode } from "react";

interface BesideProps {
  readonly notes: readonly ReactNode[] | undefined;
}

/** What rooms show beside an agency in a list. */
export function Beside({ notes = [] }: BesideProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: rooms never move
  return notes.map((note, at) => <Fragment key={at}>{note}</Fragment>);
}
