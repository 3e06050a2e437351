/** The files of a room that exists for a test alone: a page, a table, a data set, a command, a setting. By path in its folder. */
export const throwAwayRoom: Readonly<Record<string, string>> = {
  "feature.ts": `
import { z } from "zod";
import { feature } from "#platform/feature/feature.ts";
import { setting } from "#platform/feature/setting.ts";

/** 公告栏. */
export const bulletins = feature({
  name: "bulletins",
  content: ["bulletins"],
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  siteRights: { bulletin: { select: "all" } },
  portal: async () => (await import("./portal/bulletins/route.tsx")).bulletinRoutes,
  contributes: async () => (await import("./contributes.ts")).contributes,
  commands: [
    {
      name: "bulletin",
      listed: [{ name: "bulletin add", summary: "登一则公告", place: 170 }],
      load: async () => (await import("./commands/bulletin.ts")).bulletin,
    },
  ],
  settings: [
    setting({
      name: "bulletins.days",
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
    name: "2026-12-01-bulletins",
    sql: "create table bulletin (id bigint generated always as identity primary key, title text not null)",
  },
];
`,
  "data/tables.ts": `
import type { Generated } from "kysely";

export type BulletinTables = {
  readonly bulletin: { readonly id: Generated<number>; readonly title: string };
};
`,
  "data/bulletins.ts": `
import type { Queryable } from "#platform/db/queryable.ts";
import type { BulletinTables } from "./tables.ts";

export function listBulletins(db: Queryable) {
  return db.withTables<BulletinTables>().selectFrom("bulletin").selectAll().orderBy("id").execute();
}
`,
  "add-bulletin.ts": `
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { BulletinTables } from "./data/tables.ts";

export function addBulletin(db: Queryable, title: string): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await trx.withTables<BulletinTables>().insertInto("bulletin").values({ title }).execute();
    await raiseContentVersion(trx, ["bulletins"]);
  });
}
`,
  "contributes.ts": `
import { sql } from "kysely";
import { z } from "zod";
import { dataset } from "#platform/export/dataset.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { openData } from "#platform/feature/site-places.ts";

const bulletins = dataset({
  record: "Bulletin",
  title: "公告",
  about: "每行是一则公告。",
  schema: z.strictObject({ title: z.string().meta({ title: "标题" }) }),
  hasYears: false,
  query: () => sql<{ readonly title: string }>\`select title from bulletin order by id\`,
  records: (row) => [row],
});

export const contributes: readonly Contribution[] = [contribute(openData, { bulletins })];
`,
  "commands/bulletin.ts": `
import { err, ok } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { addBulletin } from "../add-bulletin.ts";

export const bulletin = newCommand({
  name: "bulletin",
  usage: ["bulletin add 标题"],
  about: "登一则公告。",
  more: "",
  parse: ({ rest: [act, title] }) =>
    act === "add" && title ? ok(title) : err("请写 bulletin add 标题"),
  run: (title, { out, withDatabase }) =>
    withDatabase(async ({ db }) => {
      await addBulletin(db, title);
      await out("已登。\\n");
      return 0;
    }),
});
`,
  "portal/bulletins/route.tsx": `
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import type { Services } from "#platform/feature/services.ts";
import { Page } from "#ui/page/Page.tsx";
import { renderPage } from "#ui/render-page.ts";
import { listBulletins } from "../../data/bulletins.ts";

/** 公告. */
export function bulletinRoutes({ db }: Services) {
  return newRouter().get(
    "/bulletins/",
    page({
      kept: true,
      shows: ["bulletins"],
      inSitemap: true,
      lead: { name: "公告", from: "navigation", place: 9 },
    }),
    async (c) => {
      const bulletins = await listBulletins(db);
      return c.html(
        renderPage(
          c.get("site"),
          <Page title="公告" breadcrumb={[{ name: "公告" }]}>
            <h1>公告</h1>
            <ul>
              {bulletins.map(({ id, title }) => (
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
