import type { Queryable } from "#platform/db/queryable.ts";
import type { Shelf } from "#platform/feature/contribution.ts";

export interface PublishedAsked {
  readonly agencyId: number;
  /** 信息名称, as it was typed. */
  readonly title: string;
}

/** A page of this site that may be what is wanted. */
export interface PublishedPage {
  readonly title: string;
  readonly path: string;
}

export type PublishedShelf = (
  db: Queryable,
  asked: PublishedAsked,
) => Promise<readonly PublishedPage[]>;

/** Where rooms give what they have published that is near to what somebody is about to ask for. */
export const publishedPages: Shelf<PublishedShelf> = { name: "published-pages" };
