import type { Context, Hono } from "hono";
import { z } from "zod";
import { type ItemContent, linesOfText } from "#features/items/index.ts";
import { parseLocalDate } from "#kernel/local-date.ts";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { renderPage } from "#ui/render-page.ts";
import { contentOf, findDocument, versionsOf } from "../../data/library/find-document.ts";
import { compareLines } from "../../domain/library/compare-lines.ts";
import { officialDocument } from "../../printing/official-document.ts";
import { printAnswer } from "../print-answer.tsx";
import { ComparisonPage } from "./ComparisonPage.tsx";
import { DocumentPage } from "./DocumentPage.tsx";
import { loadDocument } from "./load-document.ts";

type DocumentServices = Pick<Services, "db" | "today" | "run">;

const shown = { kept: true, shows: ["agencies", "items", "documents"] } as const;
const at = "/documents/:document{[1-9]\\d{0,8}}/";

/** `/documents/{id}/`: a document, as it stands today or on a day; its text as a file; two of its versions. */
export function documentPageRoutes(services: DocumentServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get(at, page({ ...shown, query: ["on"] }), async (c) => {
      const on = parseLocalDate(c.req.query("on") ?? "");
      const id = rowId.safeParse(c.req.param("document"));
      const found = id.success && (await loadDocument(db, { id: id.data, today: today(), on }));
      if (!found) return c.notFound();
      return c.html(renderPage(c.get("site"), <DocumentPage shown={found} />));
    })
    .get(
      `${at}comparison/`,
      page({ ...shown, query: ["from", "to"], online: true, limit: { perMinute: 120 } }),
      (c) => comparison(c, services),
    )
    .get(`${at}:file{document\\.(?:docx|pdf)}`, page({ limit: { perMinute: 60 } }), (c) =>
      file(c, services),
    );
}

const versionAsked = z.coerce.number().int().min(1).max(10_000);

async function comparison(c: Context<AppEnv>, { db }: DocumentServices): Promise<Response> {
  const id = rowId.safeParse(c.req.param("document"));
  const document = id.success ? await findDocument(db, id.data) : undefined;
  if (!document) return c.notFound();
  const versions = await versionsOf(db, document.id);
  const asked = (name: string) => {
    const number = versionAsked.safeParse(c.req.query(name));
    return versions.find((one) => one.number === number.data);
  };
  const [from, to] = [asked("from"), asked("to")];
  if (!from || !to) return c.notFound();
  const [before, after] = await Promise.all(
    [from, to].map(async ({ number }) => linesOf(await contentOf(db, document.id, number))),
  );
  const lines = compareLines(before ?? [], after ?? []);
  return c.html(renderPage(c.get("site"), <ComparisonPage {...{ document, from, to, lines }} />));
}

function linesOf(content: ItemContent | undefined): readonly string[] {
  return content ? linesOfText(content.text).filter((line) => line.trim() !== "") : [];
}

async function file(c: Context<AppEnv>, { db, today, run }: DocumentServices): Promise<Response> {
  const id = rowId.safeParse(c.req.param("document"));
  const to = c.req.param("file")?.endsWith(".pdf") ? "pdf" : "docx";
  const asked = { today: today(), on: undefined };
  const found = id.success ? await loadDocument(db, { id: id.data, ...asked }) : undefined;
  if (!found?.content) return c.notFound();
  const { document, content, caption, validity } = found;
  const printed = officialDocument({ document, content, caption, validity });
  return printAnswer(c, { run }, { document: printed, to, name: document.title });
}
