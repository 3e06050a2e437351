/** When a message reaches somebody's mailbox too: at once, in the digest of the next working day, or never. */
export const mailTimes = ["at-once", "digest", "never"] as const;

export type MailTime = (typeof mailTimes)[number];

/** A kind of messages (消息) that a room sends to people. */
export interface NoticeKind {
  /** The room's name and its own: `accounts.delegated`. */
  readonly name: string;
  /** What it tells, in Chinese: a mail says no more than this. */
  readonly says: string;
  /** Where somebody has not chosen otherwise. */
  readonly mail: MailTime;
}

/** Declares a kind of messages. */
export function noticeKind(declared: NoticeKind): NoticeKind {
  return declared;
}
