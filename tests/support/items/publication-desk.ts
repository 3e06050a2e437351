import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { watchContentVersion } from "#platform/cache/content-version.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import { followContent } from "#platform/cache/until-content-changes.ts";
import { connect } from "#platform/db/connect.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import { sitePages } from "#platform/http/site-pages.ts";
import { newFileTree } from "../../../src/apps/publish/files/file-tree.ts";
import { publishSite } from "../../../src/apps/publish/publish-site.ts";
import { givenApp, testOperation, testServices } from "../given-app.ts";
import { asFile, asJson, testFiles } from "../given-office.ts";
import { givenItems, type ItemPerson } from "./given-items.ts";

export const origin = "https://www.example.gov.cn";

/** A page as a visitor gets it. */
export interface Page {
  readonly status: number;
  readonly text: string;
}

/** Asks a site for a path. */
export type Visit = (path: string) => Promise<Page>;

/** Somebody who calls the office: of the agency, of another, or nobody at all. */
export type Caller = ItemPerson | `stranger ${ItemPerson}` | "nobody";

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Sent as it is, in place of a body. */
  readonly file?: Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * An office, and two programs that serve its site, each with a page cache and kept answers of its own over connections of its own, as
 * servers have them.
 */
export async function newPublicationDesk(url: string) {
  const owner = connect(url, { max: 6 });
  const files = testFiles();
  const programs = await Promise.all([newProgram(url, files), newProgram(url, files)]);
  const askSite = async (path: string) => programs[0]?.site.request(path) ?? new Response();
  const given = { ...owner, tables: owner.db.withTables<never>(), url } as never;
  const own = await givenItems(given, { askSite, files });
  const strangers = await givenItems(given, { askSite, files });
  await givenColumn(owner.db, own.agencyId);
  const call = async (who: Caller, { method, path, body, file }: Call): Promise<Answer> => {
    const [, person] = /^stranger (.+)$/.exec(who) ?? [];
    const sessions = person === undefined ? own.sessions : strangers.sessions;
    const headers = sessions.get((person ?? who) as ItemPerson) ?? {};
    const sent = file ? asFile("POST", file, headers) : asJson(method, body, headers);
    const asked = method === "GET" ? { headers } : { ...sent, method };
    const answer = await own.app.request(path, asked);
    const text = await answer.text();
    return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text };
  };
  return {
    call,
    agencyId: own.agencyId,
    sites: programs.map(
      ({ site }): Visit =>
        async (path) => {
          const answer = await site.request(path);
          return { status: answer.status, text: await answer.text() };
        },
    ),
    asFiles: () => textsOfFiles(owner.db, files),
    close: async () => {
      for (const { stop } of programs) await stop();
      await owner.close();
    },
  };
}

export type PublicationDesk = Awaited<ReturnType<typeof newPublicationDesk>>;

/** Its first column, in which every item is. */
async function givenColumn(db: ReturnType<typeof connect>["db"], agencyId: number): Promise<void> {
  await sql`
    with made as (insert into catalogue_column (agency_id, name, cycle, limit_by, minimum, place, opened_on)
      values (${agencyId}, '通知公告', 'year', 'regulation', 1, 0, '2020-01-01') returning id)
    insert into catalogue_column_word (column_id, agency_id, word, place)
    select id, ${agencyId}, '通知公告', 1 from made`.execute(db);
}

async function newProgram(url: string, files: FileStore) {
  const { db, pool, close } = connect(url, { max: 4 });
  const version = await watchContentVersion({ pool });
  followContent(db, version.current);
  const pages = { store: newPageStore(50_000_000), versions: version.versions };
  const { site } = testServices(db);
  const operation = testOperation(db, { pages });
  return {
    site: givenApp(db, { operation, files, site: { ...site, origin } }),
    stop: async () => {
      version.stop();
      await close();
    },
  };
}

/** The whole site as files; each with its text. */
async function textsOfFiles(
  db: ReturnType<typeof connect>["db"],
  files: FileStore,
): Promise<readonly (readonly [file: string, text: string])[]> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-publication-"));
  try {
    const { site } = testServices(db);
    const asFiles = { elder: true, downloads: false };
    const app = givenApp(db, { files, site: { ...site, origin, asFiles } });
    await publishSite(
      {
        app: { request: (path) => app.request(path) },
        standing: { base: "", origin },
        isOnline: sitePages(app).isOnline,
        foreign: [],
        notFoundPage: () => "没有",
      },
      newFileTree(folder, undefined),
    );
    return globSync("**", { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile() && !file.endsWith(".xlsx"))
      .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
