import type { LocalDate } from "#kernel/local-date.ts";
import { compared } from "#platform/ledger/spelling.ts";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import { isEmptyText } from "../../domain/draft/lines-of-text.ts";
import type { Lost } from "../../domain/import/found-page.ts";
import type { Because, Outcome, PageOutcome } from "../../domain/import/outcome.ts";
import { itemKey } from "../../ledger/item-key.ts";
import type { SourcePage } from "../site-source.ts";
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
}

interface Planning extends Deciding {
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
  if (earlier && earlier.hash !== null) {
    const outcome = earlier.hash === source.hash ? "same" : "changed";
    return told(source, outcome, [], { itemId: earlier.itemId, draftId: earlier.draftId });
  }
  return planNew(source, decidePage(page, planning), planning);
}

function planNew(source: SourcePage, decided: DecidedPage, planning: Planning): Plan {
  const { known, seen } = planning;
  const { content, publishedOn } = decided;
  const key = itemKey({ title: content.title, publishedOn, createdOn: content.formedOn });
  const number = source.page?.facts.indexNumber.slice(0, 100) ?? "";
  const before = known.byNumber.get(compared(number)) ?? known.byKey.get(key);
  if (before?.hasPage) {
    const plan = told(source, "duplicate", [], { itemId: before.id, draftId: null });
    return { ...plan, leadsTo: { itemId: before.id } };
  }
  if (seen.keys.has(key)) return told(source, "duplicate", []);
  seen.keys.add(key);
  const { indexNumber, numberSays } = numberOf(number, seen);
  const { oldPath, addressSays } = addressOf(source, planning);
  return {
    take: {
      ...{ source, content, publishedOn, indexNumber, oldPath, key },
      isPublished: decided.isPublished,
      recordId: decided.isPublished ? (before?.id ?? null) : null,
      because: [...decided.because, ...numberSays, ...addressSays],
      lost: source.page ? lostOf(source.page) : [],
    },
  };
}

/** A number is given to one item alone, whoever gave it. */
function numberOf(number: string, { numbers }: RunSeen) {
  if (number === "") return { indexNumber: null, numberSays: [] };
  if (numbers.has(compared(number))) {
    return { indexNumber: null, numberSays: [{ kind: "number-taken", number } as const] };
  }
  numbers.add(compared(number));
  return { indexNumber: number, numberSays: [] };
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
