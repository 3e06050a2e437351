import { plainSigns } from "./plain-signs.ts";

/** A text as a person reads its numbers, and where each of its characters stands in the text as given. */
export interface JoinedText {
  readonly joined: string;
  /** The offset in the text as given. */
  offsetOf(at: number): number;
}

/** What has no width or stands on another sign, and digits (of two units) that are no plain ones. */
const unseenOrWide =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]+|[\u{1d7ce}-\u{1d7ff}\u{1fbf0}-\u{1fbf9}]/gu;

/**
 * A line's end inside a number of a text that was wrapped: three digits before it and four behind, or most of a number
 * before it and its last digits behind, which begin no date and no entry of a list.
 */
const lineEnds =
  /(?<=(?:\d[ .-]?){3}) *\n *(?=\d(?:[ .-]?[\dXx]){3})|(?<=(?:\d[ .-]?){7}) *\n *(?=\d{0,2}[\dXx](?![\dA-Za-z年月日、.)）]))/g;

/** Takes out what breaks a number and is not seen as a part of it; blanks, dashes and digits become plain ones. */
export function withoutUnseen(text: string): JoinedText {
  return joinedText(plainSigns(text), unseenOrWide);
}

/** The same with the lines of a broken number put together; `undefined` where no line ends inside digits. */
export function withJoinedLines(read: JoinedText): JoinedText | undefined {
  if (!/\d[ .-]* *\n *[\dXx]/.test(read.joined)) return undefined;
  const { joined, offsetOf } = joinedText(read.joined, lineEnds);
  return { joined, offsetOf: (at) => read.offsetOf(offsetOf(at)) };
}

function joinedText(text: string, breaks: RegExp): JoinedText {
  const cuts: { readonly at: number; readonly start: number }[] = [];
  let joined = "";
  let from = 0;
  for (const { 0: cut, index } of text.matchAll(breaks)) {
    joined += text.slice(from, index);
    from = index + cut.length;
    const digit = /^\p{Nd}/u.test(cut) ? cut.normalize("NFKC") : "";
    if (digit !== "") cuts.push({ at: joined.length, start: index });
    joined += digit;
    cuts.push({ at: joined.length, start: from });
  }
  if (cuts.length === 0) return { joined: text, offsetOf: (at) => at };
  const offsetOf = (at: number): number => {
    const cut = cuts.findLast((each) => each.at <= at);
    return cut ? cut.start + (at - cut.at) : at;
  };
  return { joined: joined + text.slice(from), offsetOf };
}
