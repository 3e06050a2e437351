import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { loadDemonstration } from "#demonstration/index.ts";
import { itemsToRead } from "#features/items/data/attachments/unread-attachments.ts";
import { localDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";
import { citizensQuestions, type Question } from "#tests/support/find/questions.ts";
import { type ItemNamed, isWanted, type Result, resultsOf } from "#tests/support/find/results.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";
import { ledgerNamed, recordedBy } from "../../src/apps/demonstration/demonstration-records.ts";
import type { Figure } from "./figure.ts";
import { onEveryCore } from "./pinned.ts";
import { buildSite, startSite } from "./site/site-server.ts";

/** Of so many questions of a hundred the page must be among the first. */
const goal = 95;
const first = 3;

/** The day on which the questions were written. */
const today = localDate(2026, 12, 1);

/** The search of the whole site over the demonstration county: 200 questions as citizens ask them. */
export async function measureFound(): Promise<Figure[]> {
  onEveryCore();
  buildSite();
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-found-"));
  try {
    return await withMigratedDatabase(async (db, url) => {
      await loadCounty(db, folder);
      return [await foundOn(db, { DATABASE_URL: url, DATA_DIR: folder, ALLOW_ROOT: "1" })];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The site of a database with the county; what was missed goes to the error stream, with what stands first in its place. */
export async function foundOn(
  db: Queryable,
  environment: Readonly<Record<string, string>>,
): Promise<Figure> {
  const items = await itemsNamed(db);
  const site = await startSite(environment);
  await attachmentsRead(db);
  const questions = citizensQuestions();
  let missed = 0;
  for (const { group, typed, wanted } of questions) {
    const results = await firstOf(site.origin, typed);
    if (results.some((one) => wanted.some((page) => isWanted(one, page, items)))) continue;
    missed += 1;
    console.error(`missed: ${group}\t${typed}\t${results.map(({ title }) => title).join(" | ")}`);
  }
  await site.stop();
  return foundFigure(questions, missed);
}

async function firstOf(origin: string, typed: string): Promise<readonly Result[]> {
  const answer = await fetch(`${origin}/search/?q=${encodeURIComponent(typed)}`);
  return resultsOf(await answer.text()).slice(0, first);
}

/** The server's queue reads what is attached; it has a minute. */
async function attachmentsRead(db: Queryable): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    const waiting = await itemsToRead(db);
    if (waiting.length === 0) return;
    await new Promise((again) => setTimeout(again, 1000));
  }
  throw new Error("attachments were not read");
}

function foundFigure(questions: readonly Question[], missed: number): Figure {
  const share = ((questions.length - missed) / questions.length) * 100;
  return {
    what: "questions of citizens whose page is among the first three",
    measured: `${share.toFixed(1)} of 100`,
    goal: `${goal} of 100`,
    holds: share >= goal,
    how: `${questions.length} questions over the demonstration county, written before the ranking (tests/support/find/questions.txt); every result of the site's search page counts as a place, agencies and rows of reports too`,
  };
}

/** The whole county, as the program loads it; the bytes of attachments go into a folder. */
export async function loadCounty(db: Queryable, folder: string): Promise<void> {
  const records = { kindOf: ledgerNamed, cipher: testCipher, recorded: recordedBy, today };
  const files = localFiles(filesFolder(folder));
  await loadDemonstration({ db, others: [], dictionary: undefined, records, files });
}

async function itemsNamed(db: Queryable): Promise<ReadonlyMap<number, ItemNamed>> {
  const { rows } = await sql<ItemNamed & { readonly id: number }>`
    select page.item_id as id, page.title, agency.name as agency from item_page as page
      join agency on agency.id = page.agency_id where page.markup is not null`.execute(db);
  return new Map(rows.map(({ id, ...item }) => [id, item]));
}
