import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Contributed, Shelf } from "#platform/feature/contribution.ts";
import type { ItemContent } from "./domain/draft/item-content.ts";
import type { OpensPage } from "./domain/draft/item-finding.ts";

/** An item that is to be made public, as it stands. */
export interface ToBePublic {
  readonly draftId: number;
  readonly agencyId: number;
  readonly content: ItemContent;
  readonly on: LocalDate;
}

/** What a room has against it (发布条件): `mend` stops it until it is changed; `answer` until somebody wrote why it may stay. */
export interface Objection {
  readonly key: string;
  readonly asks: "mend" | "answer";
  /** In a sentence: what is wrong, and what to do. */
  readonly says: string;
  /** The page of the office where that is done. */
  readonly opens?: OpensPage;
}

export type Objects = (db: Queryable, item: ToBePublic) => Promise<readonly Objection[]>;

/** 发布条件: rooms whose matters are published as items say what has to be done before. */
export const publicationGate: Shelf<Objects> = { name: "publication-gate" };

/** What every room has against an item; what is not made public of one's own accord concerns none. */
export async function objectionsTo(
  db: Queryable,
  { contributed }: { readonly contributed: Contributed },
  item: ToBePublic,
): Promise<readonly Objection[]> {
  if (item.content.attribute !== "proactive") return [];
  const all: Objection[] = [];
  for (const objects of contributed(publicationGate)) all.push(...(await objects(db, item)));
  return all;
}
