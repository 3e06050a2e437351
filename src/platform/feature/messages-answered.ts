import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "../db/queryable.ts";
import type { Shelf } from "./contribution.ts";

/** A message of the public that was not answered as it should have been. */
export interface MessageUnanswered {
  /** 编号. */
  readonly number: string;
  readonly receivedOn: LocalDate;
  /** 网站找错 that was not answered in its days; any message that waited longer than three months. */
  readonly fault: "late-error-answer" | "unanswered-long";
  /** In Chinese: by when it was due, and when it was answered. */
  readonly says: string;
  /** Its screen, below `/office`. */
  readonly path: string;
}

/** What an agency's messages of a time tell; the counts say whether any are recorded at all. */
export interface MessagesAnswered {
  readonly messages: number;
  /** Of these 网站找错. */
  readonly errors: number;
  readonly faults: readonly MessageUnanswered[];
}

/** How messages of the public were answered, for an inspection of the site (网站检查). */
export const messagesAnswered: Shelf<
  (
    db: Queryable,
    asked: { readonly agencyId: number; readonly from: LocalDate; readonly today: LocalDate },
  ) => Promise<MessagesAnswered>
> = { name: "messages-answered" };
