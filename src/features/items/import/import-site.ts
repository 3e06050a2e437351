import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
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
import { type KeepsFiles, type TakenWithFiles, takeFiles } from "./take/take-files.ts";
import { type Taking, takePages } from "./take/take-pages.ts";

export interface SiteImport extends Deciding, Taking {
  readonly source: SiteSource;
  readonly keeps: KeepsFiles;
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
    const { keeps, end } = keepingUntilEnd(asked.keeps);
    const outcomes = await inTransaction(db, asked.isDryRun, (trx) =>
      importSome(trx, some, { ...asked, keeps, seen }),
    ).catch(async (fault: unknown) => {
      await end({ isKept: false });
      throw fault;
    });
    await end({ isKept: !asked.isDryRun });
    for (const outcome of outcomes) {
      counts[outcome.outcome] += 1;
      asked.onPage(outcome);
    }
  }
  if (!asked.isDryRun) await db.transaction().execute((trx) => record(trx, asked, counts));
  return counts;
}

interface Importing extends SiteImport {
  readonly seen: RunSeen;
}

async function importSome(
  trx: Transaction,
  some: readonly SourcePage[],
  asked: Importing,
): Promise<readonly PageOutcome[]> {
  const { agencyId, keeps } = asked;
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
  const withFiles: TakenWithFiles[] = [];
  for (const page of toTake) withFiles.push(await takeFiles(page, keeps));
  const taken = (await takePages(trx, withFiles, asked)).values();
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

/** Files lie in the store before their rows do: those of a transaction that was not kept go again. */
function keepingUntilEnd(keeps: KeepsFiles) {
  const keys: string[] = [];
  const store: FileStore = {
    ...keeps.store,
    put: async (bytes, limit) => {
      const put = await keeps.store.put(bytes, limit);
      if (put.ok) keys.push(put.value.key);
      return put;
    },
  };
  const end = async ({ isKept }: { readonly isKept: boolean }) => {
    if (!isKept) for (const key of keys) await keeps.store.discard(key);
  };
  return { keeps: { ...keeps, store }, end };
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
