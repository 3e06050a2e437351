import { doubt, unreadObject } from "#kernel/unread-marks.ts";

/** A text of a document as it is shown to a person. */
export interface SeenText {
  /** Without a reader's marks. */
  readonly text: string;
  /** What the marks in it say: 划去、遮盖或看不清的字; none where it has no mark. */
  readonly unread?: string;
}

/** A reader's marks (`kernel/unread-marks.ts`) are told in words; a person sees the text without them. */
export function seenText(text: string): SeenText {
  const unread = [
    ...(text.includes(doubt) ? ["划去、遮盖或看不清的字"] : []),
    ...(text.includes(unreadObject) ? ["图形或控件"] : []),
  ];
  if (unread.length === 0) return { text };
  const seen = text.replaceAll(doubt, "").replaceAll(unreadObject, "");
  return { text: seen, unread: unread.join("和") };
}
