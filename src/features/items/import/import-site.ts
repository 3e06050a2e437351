import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { compared } from "#platform/ledger/spelling.ts";
import type { ItemTables } from "../data/tables.ts";
import type { Outcome, PageOutcome } from "../domain/import/outcome.ts";
import { itemKey } from "../ledger/item-key.ts";
import type { SiteSource, SourcePage } from "./site-source.ts";
import { cutText } from "./storable-text.ts";
import { type Deciding, most } from "./take/decide-page.ts";
import { knownPages } from "./take/known-pages.ts";
import { numberDoubts } from "./take/number-doubts.ts";
import { type Plan, planPage, type RunSeen } from "./take/plan-pages.ts";
import { type Taking, takePages } from "./take/take-pages.ts";

export interface SiteImport extends Deciding, Taking {
  readonly source: SiteSource;
  /** Says what would be done, and does nothing. */
  readonly isDryRun: boolean;
  /** Told what became of each page, in order. */
  readonly onPage: (outcome: PageOutcome) => void;
}

export type Counts = Readonly<Record<Outcome, number>>;

const atOnce = 50;

/**
 * Imports a site (导入网站): page by page, some at a time in a transaction of their own, so that a run that was ended goes on where it
 * was. One run is one event of the trail.
 */
export async function importSite(db: Queryable, asked: SiteImport): Promise<Counts> {
  const counts = { published: 0, draft: 0, same: 0, changed: 0, duplicate: 0, refused: 0 };
  const seen: RunSeen = {
    ...{ keys: new Set(), numbers: new Set(), paths: new Set(), records: new Set() },
  };
  for await (const some of batches(asked.source.pages())) {
    for (const outcome of await inTransaction(db, asked.isDryRun, (trx) =>
      importSome(trx, some, { ...asked, seen }),
    )) {
      counts[outcome.outcome] += 1;
      asked.onPage(outcome);
    }
  }
  if (!asked.isDryRun) await db.transaction().execute((trx) => record(trx, asked, counts));
  return counts;
}

async function importSome(
  trx: Transaction,
  some: readonly SourcePage[],
  asked: SiteImport & { readonly seen: RunSeen },
): Promise<readonly PageOutcome[]> {
  const { agencyId } = asked;
  const facts = some.flatMap(({ page }) => page?.facts ?? []);
  const known = await knownPages(trx, {
    agencyId,
    paths: some.flatMap(({ oldPath }) => oldPath ?? []),
    indexKeys: facts.flatMap(({ indexNumber }) => (indexNumber ? [compared(indexNumber)] : [])),
    keys: facts.map(({ title, publishedOn, formedOn }) =>
      itemKey({ title: cutText(title, most.title).trim(), publishedOn, createdOn: formedOn }),
    ),
  });
  const plans = some.map((source) => planPage(source, { ...asked, known }));
  const toTake = await numberDoubts(
    trx,
    plans.flatMap((plan) => ("take" in plan ? [plan.take] : [])),
    asked,
  );
  const taken = (await takePages(trx, toTake, asked)).values();
  await leadOn(trx, plans, asked);
  return plans.map((plan) => ("told" in plan ? plan.told : (taken.next().value as PageOutcome)));
}

/** Old addresses of what the agency has already lead there. */
async function leadOn(
  trx: Transaction,
  plans: readonly Plan[],
  { agencyId, by }: SiteImport,
): Promise<void> {
  for (const plan of plans) {
    if (!("told" in plan) || !plan.leadsTo || plan.told.oldPath === null) continue;
    await trx
      .withTables<ItemTables>()
      .insertInto("item_old_address")
      .values({
        path: plan.told.oldPath,
        agency_id: agencyId,
        item_id: plan.leadsTo.itemId,
        made_by: by.actor.name,
      })
      .onConflict((conflict) => conflict.column("path").doNothing())
      .execute();
  }
}

async function* batches(pages: AsyncIterable<SourcePage>): AsyncGenerator<readonly SourcePage[]> {
  let some: SourcePage[] = [];
  for await (const page of pages) {
    some.push(page);
    if (some.length < atOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

async function inTransaction<Done>(
  db: Queryable,
  isDryRun: boolean,
  act: (trx: Transaction) => Promise<Done>,
): Promise<Done> {
  const trx = await db.startTransaction().execute();
  try {
    const done = await act(trx);
    if (!isDryRun) await trx.commit().execute();
    return done;
  } finally {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute();
  }
}

function record(
  trx: Transaction,
  { by, agencyId, source, as }: SiteImport,
  counts: Counts,
): Promise<void> {
  const subject = { kind: "item-import", id: agencyId };
  const details = { source: source.name, pages: source.count, as, ...counts };
  return recordEvents(trx, by, [{ action: "items.imported", subject, agencyId, details }]);
}
