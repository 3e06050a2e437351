import type { LocalDate } from "#kernel/local-date.ts";
import { compared } from "#platform/ledger/spelling.ts";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import { isEmptyText } from "../../domain/draft/lines-of-text.ts";
import type { Lost } from "../../domain/import/found-page.ts";
import type { Because, Outcome, PageOutcome } from "../../domain/import/outcome.ts";
import { itemKey } from "../../ledger/item-key.ts";
import type { SourcePage } from "../site-source.ts";
import { cutText } from "../storable-text.ts";
import { type DecidedPage, type Deciding, decidePage, lostOf } from "./decide-page.ts";
import type { KnownPages } from "./known-pages.ts";

/** A page that becomes an item, or a draft of one. */
export interface ToTake {
  readonly source: SourcePage;
  readonly content: ItemContent;
  readonly isPublished: boolean;
  readonly publishedOn: LocalDate | null;
  /** The number that it brings. */
  readonly indexNumber: string | null;
  readonly oldPath: string | null;
  /** The record that a ledger made of it before. */
  readonly recordId: number | null;
  readonly key: string;
  readonly because: readonly Because[];
  readonly lost: readonly Lost[];
}

/** What is decided of a page: it is taken, or told why not. `leadsTo`: an old address that leads to what is there. */
export type Plan =
  | { readonly take: ToTake }
  | { readonly told: PageOutcome; readonly leadsTo?: { readonly itemId: number } };

/** What a run has taken so far; the database may not hold it yet. */
export interface RunSeen {
  readonly keys: Set<string>;
  readonly numbers: Set<string>;
  readonly paths: Set<string>;
  /** Records that got a page of this run. */
  readonly records: Set<number>;
}

interface Planning extends Deciding {
  readonly agencyId: number;
  readonly known: KnownPages;
  readonly seen: RunSeen;
}

/** Decides of a page: the agency has it, or it is taken, as an item or a draft. */
export function planPage(source: SourcePage, planning: Planning): Plan {
  const { page } = source;
  if (!page) return told(source, "refused", [{ kind: "unreadable" }]);
  if (page.isList) return told(source, "refused", [{ kind: "list-page" }]);
  const isEmpty = isEmptyText(page.text) && page.files.length === 0;
  if (page.facts.title === "" || isEmpty) return told(source, "refused", [{ kind: "no-title" }]);
  const earlier = source.oldPath && planning.known.addresses.get(source.oldPath);
  if (earlier && earlier.hash !== null && earlier.agencyId === planning.agencyId) {
    const outcome = earlier.hash === source.hash ? "same" : "changed";
    return told(source, outcome, [], { itemId: earlier.itemId, draftId: earlier.draftId });
  }
  return planNew(source, decidePage(page, planning), planning);
}

function planNew(source: SourcePage, decided: DecidedPage, planning: Planning): Plan {
  const { known, seen } = planning;
  const { content, publishedOn } = decided;
  const key = itemKey({ title: content.title, publishedOn, createdOn: content.formedOn });
  const { before, indexNumber, numberSays } = knownOf({ source, content, key }, planning);
  if (before?.hasPage || (before && seen.records.has(before.id))) {
    const plan = told(source, "duplicate", [], { itemId: before.id, draftId: null });
    return { ...plan, leadsTo: { itemId: before.id } };
  }
  if (seen.keys.has(key)) return told(source, "duplicate", []);
  seen.keys.add(key);
  if (indexNumber !== null) seen.numbers.add(compared(indexNumber));
  const { oldPath, addressSays } = addressOf(source, planning);
  const isVoided = known.byKey.get(key)?.isVoided === true;
  const isPublished = decided.isPublished && !isVoided;
  const recordId = isPublished ? (before?.id ?? null) : null;
  if (recordId !== null) seen.records.add(recordId);
  return {
    take: {
      ...{ source, content, publishedOn, indexNumber, oldPath, key, isPublished, recordId },
      because: [
        ...decided.because,
        ...(isVoided ? [{ kind: "voided" } as const] : []),
        ...numberSays,
        ...addressSays,
      ],
      lost: source.page ? lostOf(source.page) : [],
    },
  };
}

interface ToFind {
  readonly source: SourcePage;
  readonly content: ItemContent;
  readonly key: string;
}

/**
 * The record that the agency has of a page, by its number or by its title and day. A number is given to one item alone, whoever
 * gave it: sites had pages with the number of another, and each of them is a page of its own.
 */
function knownOf({ source, content, key }: ToFind, { known, seen }: Planning) {
  const number = cutText(source.page?.facts.indexNumber ?? "", 100);
  const numbered = known.byNumber.get(compared(number));
  const titled = known.byKey.get(key);
  const byKey = titled?.isVoided ? undefined : titled;
  if (number === "") return { before: byKey, indexNumber: null, numberSays: [] };
  const isOfAnother =
    numbered !== undefined &&
    (numbered.isVoided ||
      (numbered.hasPage && compared(numbered.title) !== compared(content.title)));
  if (isOfAnother || seen.numbers.has(compared(number))) {
    const says = { kind: "number-taken", number } as const;
    return { before: byKey, indexNumber: null, numberSays: [says] };
  }
  return { before: numbered ?? byKey, indexNumber: number, numberSays: [] };
}

function addressOf({ oldPath }: SourcePage, { known, seen }: Planning) {
  if (oldPath === undefined)
    return { oldPath: null, addressSays: [{ kind: "no-address" } as const] };
  if (seen.paths.has(oldPath) || known.addresses.has(oldPath)) {
    return { oldPath: null, addressSays: [{ kind: "address-taken", path: oldPath } as const] };
  }
  seen.paths.add(oldPath);
  return { oldPath, addressSays: [] };
}

interface Where {
  readonly itemId: number | null;
  readonly draftId: number | null;
}

function told(
  { place, page, oldPath }: SourcePage,
  outcome: Outcome,
  because: readonly Because[],
  where: Where = { itemId: null, draftId: null },
): { readonly told: PageOutcome } {
  const title = page?.facts.title ?? "";
  const indexNumber = page?.facts.indexNumber || null;
  return {
    told: {
      place,
      title,
      outcome,
      because,
      lost: [],
      oldPath: oldPath ?? null,
      indexNumber,
      ...where,
    },
  };
}
