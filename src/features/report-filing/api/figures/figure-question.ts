import type { Context } from "hono";
import type { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AgencyScope, agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { Dimension, Figure } from "#platform/figures/figure.ts";
import { dimensionsOf } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type AgenciesAdded, agenciesAdded, figuresOver } from "../../compile/agencies-added.ts";
import type { FigureScope } from "../../domain/scope.ts";
import {
  beyondScope,
  noAgency,
  noDimension,
  noFigure,
  notAsked,
  scopeProblem,
  yearAhead,
} from "../filing-words.ts";
import type { FigureTold } from "./figure-answer.ts";

export interface FigureQuery {
  readonly of: number;
  readonly year: number;
  readonly scope: FigureScope;
}

/** A question of figures that the reader may ask. */
export interface Question {
  readonly added: AgenciesAdded;
  readonly asked: FiguresAsked;
}

/** What an address asks of the figure that it names. */
export interface AskedOfFigure<Query> {
  readonly figure: Figure;
  readonly query: Query;
  /** By which it is to be opened. */
  readonly dimension: Dimension | undefined;
}

export function figureAsked<Query extends { readonly by?: string | undefined }>(
  c: Context<AppEnv>,
  { figures }: OfficeServices,
  schema: z.ZodType<Query>,
): Result<AskedOfFigure<Query>, Response> {
  const figure = figures.find(c.req.param("key") ?? "");
  if (!figure) return err(problem(c, 404, noFigure));
  const parsed = schema.safeParse(c.req.query());
  if (!parsed.success) return err(problem(c, 422, notAsked));
  const { by } = parsed.data;
  const dimension = dimensionsOf(figure).find(({ code }) => code === by);
  if (by !== undefined && !dimension) return err(problem(c, 422, noDimension));
  return ok({ figure, query: parsed.data, dimension });
}

/** The question, if each of the agencies added up is one that the reader may see. */
export async function questionOf(
  c: Context<AppEnv>,
  { db, today }: OfficeServices,
  { of, year, scope, reader = agencyScope(c.get("actor")) }: FigureQuery & { reader?: AgencyScope },
): Promise<Result<Question, Response>> {
  if (!includesAgency(reader, of)) return err(problem(c, 404, noAgency));
  if (String(year) > today().slice(0, 4)) return err(problem(c, 422, yearAhead));
  const added = await agenciesAdded(db, { agencyId: of, year, scope });
  if (!added.ok) return err(problem(c, 409, scopeProblem(added.error)));
  const isBeyond = added.value.agencies.some(({ id }) => !includesAgency(reader, id));
  if (isBeyond) return err(problem(c, 403, beyondScope));
  const asked = figuresOver(added.value, { scope: reader, year, today: today() });
  return ok({ added: added.value, asked });
}

/** A figure as the list tells it. */
export function told(figure: Figure): FigureTold {
  const { key, name, definition, unit, source } = figure;
  const by = dimensionsOf(figure).map(({ code, name: word }) => ({ code, name: word }));
  return { key, name, group: source.group, definition, unit, by };
}
