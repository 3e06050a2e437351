/** A file as a process with limits gets it. */
export interface AttachmentToRead {
  readonly bytes: Uint8Array;
  /** As the public reads it. */
  readonly name: string;
}

/** What was read of an attachment. */
export interface AttachmentRead {
  /** Markup of each page, made of parts: paragraphs, headings, lists, tables. */
  readonly pages: readonly string[];
  /** Its words, for the search. */
  readonly said: string;
  /** The file goes on behind them. */
  readonly isCut: boolean;
}

/** Why an attachment cannot be shown; `pictures`: nothing but pictures stands on its pages. */
export const attachmentUnread = [
  "empty",
  "pictures",
  "too-large",
  "too-laborious",
  "damaged",
  "encrypted",
  "unsupported",
] as const;

export type AttachmentUnread = (typeof attachmentUnread)[number];
