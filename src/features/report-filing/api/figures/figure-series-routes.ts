import type { Hono } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { readByAgency, readFigures } from "#platform/figures/read-figures.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { figureAgencies } from "../../data/figure-agencies.ts";
import { FigureAsked } from "../schemas.ts";
import type { AgenciesTold, YearsTold } from "./figure-answer.ts";
import { figureAsked, questionOf } from "./figure-question.ts";

/** The year asked for and those before it. */
const yearsShown = 6;

/** Agencies to choose from. */
const agenciesShown = 30;

/** A figure by year, and by agency; and the agencies whose figures one may ask for. */
export function figureSeriesRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get("/api/figure-agencies", may("figures.list"), async (c) => {
      const asked = { q: c.req.query("q")?.trim() ?? "", limit: agenciesShown };
      const agencies = await figureAgencies(db, agencyScope(c.get("actor")), asked);
      return c.json({ agencies });
    })
    .get("/api/figures/:key/years", may("figures.list"), async (c) => {
      const found = figureAsked(c, services, FigureAsked);
      if (!found.ok) return found.error;
      const { figure, query } = found.value;
      const last = query.year;
      const years: YearsTold["years"][number][] = [];
      for (let year = last; year > last - yearsShown; year -= 1) {
        const question = await questionOf(c, services, { ...query, year });
        if (!question.ok && year === last) return question.error;
        // In an earlier year the agency may not have been there, or have had others below it.
        const values = question.ok
          ? await readFigures(db, [figure], question.value.asked)
          : undefined;
        years.push({ year, value: values?.get(figure.key) ?? null });
      }
      return c.json({ years } satisfies YearsTold);
    })
    .get("/api/figures/:key/agencies", may("figures.list"), async (c) => {
      const found = figureAsked(c, services, FigureAsked);
      if (!found.ok) return found.error;
      const question = await questionOf(c, services, found.value.query);
      if (!question.ok) return question.error;
      const { added, asked } = question.value;
      const values = await readByAgency(db, found.value.figure, asked);
      const agencies = added.agencies
        .map(({ id, name }) => ({ id, name, value: values.get(id) ?? null }))
        .sort((one, other) => (other.value ?? -1) - (one.value ?? -1));
      return c.json({ agencies } satisfies AgenciesTold);
    });
}
