/** The files of a room that exists for a test alone: a page, a table, a data set, a command, a setting. By path in its folder. */
export const throwAwayRoom: Readonly<Record<string, string>> = {
  "feature.ts": `
import { z } from "zod";
import { feature } from "#platform/feature/feature.ts";
import { setting } from "#platform/feature/setting.ts";

/** 公告栏. */
export const notices = feature({
  name: "notices",
  content: ["notices"],
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  siteRights: { notice: { select: "all" } },
  portal: async () => (await import("./portal/notices/route.tsx")).noticeRoutes,
  contributes: async () => (await import("./contributes.ts")).contributes,
  commands: [
    {
      name: "notice",
      listed: [{ name: "notice add", summary: "登一则公告", place: 170 }],
      load: async () => (await import("./commands/notice.ts")).notice,
    },
  ],
  settings: [
    setting({
      name: "notices.days",
      says: "公告保留几天",
      of: "installation",
      schema: z.int().min(1),
      standard: 30,
    }),
  ],
});
`,
  "migrations/index.ts": `
export const migrations = [
  {
    name: "2026-12-01-notices",
    sql: "create table notice (id bigint generated always as identity primary key, title text not null)",
  },
];
`,
  "data/tables.ts": `
import type { Generated } from "kysely";

export type NoticeTables = {
  readonly notice: { readonly id: Generated<number>; readonly title: string };
};
`,
  "data/notices.ts": `
import type { Queryable } from "#platform/db/queryable.ts";
import type { NoticeTables } from "./tables.ts";

export function listNotices(db: Queryable) {
  return db.withTables<NoticeTables>().selectFrom("notice").selectAll().orderBy("id").execute();
}
`,
  "add-notice.ts": `
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { NoticeTables } from "./data/tables.ts";

export function addNotice(db: Queryable, title: string): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await trx.withTables<NoticeTables>().insertInto("notice").values({ title }).execute();
    await raiseContentVersion(trx, ["notices"]);
  });
}
`,
  "contributes.ts": `
import { sql } from "kysely";
import { z } from "zod";
import { dataset } from "#platform/export/dataset.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { openData } from "#platform/feature/site-places.ts";

const notices = dataset({
  record: "Notice",
  title: "公告",
  about: "每行是一则公告。",
  schema: z.strictObject({ title: z.string().meta({ title: "标题" }) }),
  hasYears: false,
  query: () => sql<{ readonly title: string }>\`select title from notice order by id\`,
  records: (row) => [row],
});

export const contributes: readonly Contribution[] = [contribute(openData, { notices })];
`,
  "commands/notice.ts": `
import { err, ok } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { addNotice } from "../add-notice.ts";

export const notice = newCommand({
  name: "notice",
  usage: ["notice add 标题"],
  about: "登一则公告。",
  more: "",
  parse: ({ rest: [act, title] }) =>
    act === "add" && title ? ok(title) : err("请写 notice add 标题"),
  run: (title, { out, withDatabase }) =>
    withDatabase(async ({ db }) => {
      await addNotice(db, title);
      await out("已登。\\n");
      return 0;
    }),
});
`,
  "portal/notices/route.tsx": `
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import type { Services } from "#platform/feature/services.ts";
import { Page } from "#ui/page/Page.tsx";
import { renderPage } from "#ui/render-page.ts";
import { listNotices } from "../../data/notices.ts";

/** 公告. */
export function noticeRoutes({ db }: Services) {
  return newRouter().get(
    "/notices/",
    page({
      kept: true,
      shows: ["notices"],
      inSitemap: true,
      lead: { name: "公告", from: "navigation", place: 9 },
    }),
    async (c) => {
      const notices = await listNotices(db);
      return c.html(
        renderPage(
          c.get("site"),
          <Page title="公告" breadcrumb={[{ name: "公告" }]}>
            <h1>公告</h1>
            <ul>
              {notices.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </Page>,
        ),
      );
    },
  );
}
`,
};
