import { Fragment } from "react";
import type { Piece } from "./item-excerpt.ts";

/** A text in which the words that were looked for stand out. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isWord }, at) => {
    // Pieces have no names: where they stand is what they are.
    const key = `${at} ${text}`;
    return isWord ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
  });
}
