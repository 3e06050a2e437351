import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Shelf } from "#platform/feature/contribution.ts";
import type { CitedDocuments } from "#text/proofreading/cited-documents.ts";

/** A document that a text cites and that holds no more. */
export interface RepealedCited {
  /** As it is cited. */
  readonly cited: string;
  readonly endedOn: LocalDate;
}

/** Which of the documents that a text cites hold no more on a day (依据已废止). */
export type FindsRepealed = (
  db: Queryable,
  asked: { readonly cited: CitedDocuments; readonly on: LocalDate },
) => Promise<readonly RepealedCited[]>;

/** 引用依据的效力: of rooms that know documents. */
export const repealedCited: Shelf<FindsRepealed> = { name: "repealed-cited" };
