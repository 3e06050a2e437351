import type { ItemContent } from "#features/items/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { endingWithinOn } from "../../data/library/ending-within.ts";
import {
  contentOf,
  findDocument,
  type Interpreting,
  interpretingOf,
  type LibraryDocument,
  type Related,
  relatedOf,
  type TextVersion,
  versionsOf,
} from "../../data/library/find-document.ts";
import { captionOf } from "../../domain/library/caption.ts";
import { type Validity, validityOn } from "../../domain/validity/validity.ts";

/** A document as its page shows it on a day. */
export interface ShownDocument {
  readonly document: LibraryDocument;
  readonly day: LocalDate;
  /** The day that was asked for, where it is not today. */
  readonly on: LocalDate | undefined;
  readonly endingWithin: number;
  readonly validity: Validity;
  readonly caption: string;
  readonly related: readonly Related[];
  readonly interpreting: readonly Interpreting[];
  readonly versions: readonly TextVersion[];
  /** The version that applied on the day; the first before that. */
  readonly version: TextVersion | undefined;
  readonly content: ItemContent | undefined;
}

interface Asked {
  readonly id: number;
  readonly today: LocalDate;
  readonly on: LocalDate | undefined;
}

export async function loadDocument(
  db: Queryable,
  { id, today, on }: Asked,
): Promise<ShownDocument | undefined> {
  const document = await findDocument(db, id);
  if (!document) return undefined;
  const day = on ?? today;
  const endingWithin = await endingWithinOn(db, today);
  const [related, interpreting, versions] = await Promise.all([
    relatedOf(db, id),
    interpretingOf(db, id),
    versionsOf(db, id),
  ]);
  const version = versions.findLast(({ appliesFrom }) => appliesFrom <= day) ?? versions[0];
  return {
    ...{ document, day, on, endingWithin, related, interpreting, versions, version },
    validity: validityOn(document, day, { endingWithin }),
    caption: captionOf({ ...document, amendedBy: amendedBy(related, day) }),
    content: version && (await contentOf(db, id, version.number)),
  };
}

function amendedBy(related: readonly Related[], day: LocalDate) {
  return related.flatMap(({ kind, way, title, number, facts }) => {
    const on = facts?.effectiveOn ?? facts?.issuedOn;
    if (kind !== "amends" || way !== "from" || !on || on > day) return [];
    return [{ on, title, number: number ?? "" }];
  });
}
