import type { Context, Hono } from "hono";
import type { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AgencyScope, agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { Figure } from "#platform/figures/figure.ts";
import { dimensionsOf } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { readRecords } from "#platform/figures/read-records.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { problem } from "#platform/http/problem.ts";
import { newRouter } from "#platform/http/router.ts";
import { agenciesAdded, figuresOver } from "../compile/agencies-added.ts";
import type { FigureScope } from "../domain/scope.ts";
import {
  beyondScope,
  noAgency,
  noDimension,
  noFigure,
  notAsked,
  scopeProblem,
  yearAhead,
} from "./filing-words.ts";
import { FigureAsked, RecordsAsked } from "./schemas.ts";

const pageSize = 100;

/** Figures (指标): the list, a value with its parts, and the records behind it, which ask for the room's own permission. */
export function figureRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, figures } = services;
  return newRouter()
    .get("/api/figures", may("figures.list"), (c) => c.json({ figures: figures.all.map(told) }))
    .get("/api/figures/:key", may("figures.list"), async (c) => {
      const figure = figures.find(c.req.param("key"));
      if (!figure) return problem(c, 404, noFigure);
      const query = FigureAsked.safeParse(c.req.query());
      if (!query.success) return problem(c, 422, notAsked);
      const dimension = dimensionsOf(figure).find(({ code }) => code === query.data.by);
      if (query.data.by !== undefined && !dimension) return problem(c, 422, noDimension);
      const asked = await askedBy(c, services, {
        ...query.data,
        reader: agencyScope(c.get("actor")),
      });
      if (!asked.ok) return asked.error;
      const value = (await readFigures(db, [figure], asked.value)).get(figure.key) ?? null;
      const by = dimension && (await readBreakdown(db, figure, dimension, asked.value));
      return c.json({ ...told(figure), value, ...(by && { parts: by }) });
    })
    .get("/api/figures/:key/records", may("figures.list"), async (c) => {
      const figure = figures.find(c.req.param("key"));
      if (!figure) return problem(c, 404, noFigure);
      const query = RecordsAsked.safeParse(c.req.query());
      if (!query.success) return problem(c, 422, notAsked);
      const reader = await c.get("whoMay")?.(figure.source.permission);
      if (!reader || reader instanceof Response) return reader ?? c.notFound();
      const asked = await askedBy(c, services, { ...query.data, reader: agencyScope(reader) });
      return asked.ok
        ? c.json(await recordsPage(services, { figure, asked: asked.value, after: query.data }))
        : asked.error;
    });
}

interface PageAsked {
  readonly figure: Figure;
  readonly asked: FiguresAsked;
  readonly after: Pick<z.output<typeof RecordsAsked>, "afterOn" | "afterId">;
}

/** Some records, and the one after which the next page begins. */
async function recordsPage({ db }: OfficeServices, { figure, asked, after }: PageAsked) {
  const { afterOn: on, afterId: id } = after;
  const from = on && id !== undefined ? { after: { on, id } } : {};
  const records = await readRecords(db, figure, asked, { ...from, limit: pageSize });
  const last = records.length === pageSize ? records.at(-1) : undefined;
  return { records, ...(last && { next: { afterOn: last.on, afterId: last.id } }) };
}

function told(figure: Figure) {
  const { key, name, definition, unit } = figure;
  const by = dimensionsOf(figure).map(({ code, name: word }) => ({ code, name: word }));
  return { key, name, definition, unit, by };
}

interface Query {
  readonly of: number;
  readonly year: number;
  readonly scope: FigureScope;
  readonly reader: AgencyScope;
}

/** The question, if each of the agencies added up is one that the reader may see. */
async function askedBy(
  c: Context<AppEnv>,
  { db, today }: OfficeServices,
  { of, year, scope, reader }: Query,
): Promise<Result<FiguresAsked, Response>> {
  if (!includesAgency(reader, of)) return err(problem(c, 404, noAgency));
  if (String(year) > today().slice(0, 4)) return err(problem(c, 422, yearAhead));
  const added = await agenciesAdded(db, { agencyId: of, year, scope });
  if (!added.ok) return err(problem(c, 409, scopeProblem(added.error)));
  const isBeyond = added.value.agencies.some(({ id }) => !includesAgency(reader, id));
  if (isBeyond) return err(problem(c, 403, beyondScope));
  return ok(figuresOver(added.value, { scope: reader, year, today: today() }));
}
