/** A text as a person reads its numbers, and where each of its characters stands in the text as given. */
export interface JoinedText {
  readonly joined: string;
  /** The offset in the text as given. */
  offsetOf(at: number): number;
}

/** Characters without width, which web pages put between digits. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** These, and a line's end inside a number of a text that was wrapped. */
const unseenAndLineEnds =
  /[\u00ad\u200b-\u200f\u2060\ufeff]+|(?<=[\d０-９\u00ad\u200b-\u200f\u2060\ufeff]{3})[^\S\n]*\n[^\S\n]*(?=[\d０-９]{3}[\dXx０-９Ｘｘ])/g;

/** Takes out what breaks a number and is not seen as a part of it. */
export function withoutUnseen(text: string): JoinedText {
  return joinedText(text, unseen);
}

/** The same with the lines of a broken number put together; `undefined` where no line ends inside digits. */
export function withJoinedLines(text: string): JoinedText | undefined {
  return /\d[^\S\n]*\n[^\S\n]*\d|[０-９]\s*\n/.test(text)
    ? joinedText(text, unseenAndLineEnds)
    : undefined;
}

function joinedText(text: string, breaks: RegExp): JoinedText {
  const cuts: { readonly at: number; readonly start: number }[] = [];
  let joined = "";
  let from = 0;
  for (const { 0: cut, index } of text.matchAll(breaks)) {
    joined += text.slice(from, index);
    from = index + cut.length;
    cuts.push({ at: joined.length, start: from });
  }
  if (cuts.length === 0) return { joined: text, offsetOf: (at) => at };
  const offsetOf = (at: number): number => {
    const cut = cuts.findLast((each) => each.at <= at);
    return cut ? cut.start + (at - cut.at) : at;
  };
  return { joined: joined + text.slice(from), offsetOf };
}
