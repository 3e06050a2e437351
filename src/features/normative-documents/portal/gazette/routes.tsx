import type { Context, Hono } from "hono";
import { noSuchPage } from "#features/agencies/portal/index.ts";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { listPage, pagePattern, pagesOf, parsePage, sliceOf } from "#ui/lists/list-page.ts";
import { renderPage } from "#ui/render-page.ts";
import {
  countPublicIssues,
  findPublicIssue,
  gazetteIndex,
  gazetteYears,
  listPublicIssues,
  publicEntriesOf,
  publicPoints,
} from "../../data/gazette/public-gazette.ts";
import { gazetteName, issueName } from "../../domain/gazette-title.ts";
import { gazetteDocument } from "../../printing/gazette-document.ts";
import { gazettePath } from "../paths.ts";
import { printAnswer } from "../print-answer.tsx";
import { GazetteIndexPage } from "./GazetteIndexPage.tsx";
import { GazettePage } from "./GazettePage.tsx";
import { IssuePage } from "./IssuePage.tsx";

type GazetteServices = Pick<Services, "db" | "run">;

const shown = { kept: true, shows: ["agencies", "items", "gazette"] } as const;
const at = `${gazettePath}:issue{[1-9]\\d{0,8}}/`;

/** `/gazette/`: issues; each on the web and as PDF; the contents of a year. */
export function gazettePageRoutes(services: GazetteServices): Hono<AppEnv> {
  const { db } = services;
  const list = (c: Context<AppEnv>) => answerList(c, services);
  const lead = { name: "政府公报", from: "map", place: 1.6 } as const;
  return newRouter()
    .get(gazettePath, page({ ...shown, inSitemap: true, lead }), list)
    .get(`${gazettePath}${pagePattern}/`, page(shown), list)
    .get(`${gazettePath}contents/:year{\\d{4}}/`, page(shown), async (c) => {
      const year = Number(c.req.param("year"));
      const entries = await gazetteIndex(db, year);
      if (entries.length === 0) return c.notFound();
      return c.html(renderPage(c.get("site"), <GazetteIndexPage {...{ year, entries }} />));
    })
    .get(at, page(shown), async (c) => {
      const found = await issueAsked(c, services);
      return found ? c.html(renderPage(c.get("site"), <IssuePage {...found} />)) : c.notFound();
    })
    .get(`${at}issue.pdf`, page({ limit: { perMinute: 60 } }), async (c) => {
      const found = await issueAsked(c, services);
      if (!found) return c.notFound();
      const { issue, entries } = found;
      const name = `${gazetteName(issue)}${issueName(issue)}`;
      return printAnswer(c, services, {
        document: gazetteDocument(issue, entries),
        to: "pdf",
        name,
      });
    });
}

async function issueAsked(c: Context<AppEnv>, { db }: GazetteServices) {
  const id = rowId.safeParse(c.req.param("issue"));
  const issue = id.success ? await findPublicIssue(db, id.data) : undefined;
  return issue && { issue, entries: await publicEntriesOf(db, issue.id) };
}

async function answerList(c: Context<AppEnv>, { db }: GazetteServices): Promise<Response> {
  const asked = parsePage(c.req.param("page"));
  if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(gazettePath), 301);
  const total = await countPublicIssues(db);
  const listed = listPage(asked, total);
  if (!listed) return noSuchPage(c, asked, { path: gazettePath, pages: pagesOf(total), total });
  const issues = await listPublicIssues(db, sliceOf(asked));
  const [years, points] = [await gazetteYears(db), await publicPoints(db)] as const;
  const markup = <GazettePage {...{ issues, years, points, at: listed }} />;
  return c.html(renderPage(c.get("site"), markup));
}
