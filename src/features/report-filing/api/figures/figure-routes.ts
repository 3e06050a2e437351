import type { Hono } from "hono";
import type { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { readRecords } from "#platform/figures/read-records.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { figureScopes } from "../../domain/scope.ts";
import { FigureAsked, RecordsAsked } from "../schemas.ts";
import type { FigureShown } from "./figure-answer.ts";
import {
  type AskedOfFigure,
  figureAsked,
  type Question,
  questionOf,
  told,
} from "./figure-question.ts";

const pageSize = 100;

/** Figures (指标): the list, a value with its parts, and the records behind it, which ask for the room's own permission. */
export function figureRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, figures } = services;
  return newRouter()
    .get("/api/figures", may("figures.list"), (c) => c.json({ figures: figures.all.map(told) }))
    .get("/api/figures/:key", may("figures.list"), async (c) => {
      const found = figureAsked(c, services, FigureAsked);
      if (!found.ok) return found.error;
      const question = await questionOf(c, services, found.value.query);
      return question.ok ? c.json(await shown(db, found.value, question.value)) : question.error;
    })
    .get("/api/figures/:key/records", may("figures.list"), async (c) => {
      const found = figureAsked(c, services, RecordsAsked);
      if (!found.ok) return found.error;
      const { figure, query } = found.value;
      const actor = await c.get("whoMay")?.(figure.source.permission);
      if (!actor || actor instanceof Response) return actor ?? c.notFound();
      const question = await questionOf(c, services, { ...query, reader: agencyScope(actor) });
      if (!question.ok) return question.error;
      return c.json(await recordsPage(db, found.value, question.value.asked));
    });
}

/** A figure's value, and its parts where it is to be opened. */
async function shown(
  db: Queryable,
  { figure, dimension }: AskedOfFigure<unknown>,
  { asked, added }: Question,
): Promise<FigureShown> {
  const value = (await readFigures(db, [figure], asked)).get(figure.key) ?? null;
  const parts = dimension && (await readBreakdown(db, figure, dimension, asked));
  const { id, name, kind } = added.of;
  const hasBelow = kind === "government" || kind === "zone";
  return {
    ...told(figure),
    value,
    ...(parts && { parts }),
    agency: { id, name },
    scopes: hasBelow ? figureScopes : ["own"],
  };
}

/** Some records, of an entry of the breakdown where one is named; and the one after which the next page begins. */
async function recordsPage(
  db: Queryable,
  { figure, dimension, query }: AskedOfFigure<z.output<typeof RecordsAsked>>,
  asked: FiguresAsked,
) {
  const [on, id] = query.after ?? [query.afterOn, query.afterId];
  const records = await readRecords(db, figure, asked, {
    limit: pageSize,
    ...(on && id !== undefined && { after: { on, id } }),
    ...(dimension && query.part !== undefined && { part: { dimension, name: query.part } }),
  });
  const last = records.length === pageSize ? records.at(-1) : undefined;
  return { records, ...(last && { next: { afterOn: last.on, afterId: last.id } }) };
}
