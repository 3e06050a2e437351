import { sql } from "kysely";
import { agenciesAdded, everyAgency, figuresOver } from "#features/report-filing/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Figure } from "#platform/figures/figure.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { hasPart, readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { targetFigure } from "./target-figure.ts";

/** A target (目标任务) with what its figure comes to. */
export interface Achieved {
  readonly id: number;
  readonly agencyId: number;
  /** 主动公开信息（政策解读）. */
  readonly title: string;
  readonly unit: string;
  readonly planned: number;
  /** Nothing: there is no such figure, or it has no value. */
  readonly value: number | undefined;
  readonly dueOn: string | null;
  readonly section: string | null;
  readonly owner: string | null;
}

interface Target {
  readonly id: number;
  readonly agencyId: number;
  readonly figure: string;
  readonly entry: string;
  readonly planned: string;
  readonly scope: keyof typeof scopes;
  readonly dueOn: string | null;
  readonly section: string | null;
  readonly owner: string | null;
}

const scopes = { 本机关: "own", 本级: "level", 全域: "whole" } as const;

/** The targets of agencies in a year, each with its figure over its own scope. */
export async function achievedTargets(
  db: Queryable,
  list: FigureList,
  asked: Pick<FiguresAsked, "agencies" | "year" | "today">,
): Promise<readonly Achieved[]> {
  const { rows } = await sql<Target>`
    select id, agency_id as "agencyId", figure, entry, planned::text, scope, to_char(due_on, 'YYYY-MM-DD') as "dueOn",
      section, owner
    from oversight_target
    where voided_at is null and year = ${asked.year} and agency_id = any (${[...asked.agencies]}::integer[])
    order by agency_id, id`.execute(db);
  const achieved: Achieved[] = [];
  for (const target of rows) {
    const figure = targetFigure(list, target.figure);
    const value = figure && (await reachedOf(db, figure, target, asked));
    const { id, agencyId, planned, dueOn, section, owner } = target;
    const title = titleOf(figure?.name ?? target.figure, target.entry);
    const unit = figure?.unit ?? "";
    achieved.push({
      ...{ id, agencyId, title, unit, planned: Number(planned), value, dueOn, section, owner },
    });
  }
  return achieved;
}

function titleOf(name: string, entry: string): string {
  return entry === "全部" ? name : `${name}（${entry.slice(entry.indexOf("=") + 1)}）`;
}

async function reachedOf(
  db: Queryable,
  figure: Figure,
  { agencyId, entry, scope }: Target,
  { year, today }: Pick<FiguresAsked, "year" | "today">,
): Promise<number | undefined> {
  const added = await agenciesAdded(db, { agencyId, year, scope: scopes[scope] });
  if (!added.ok) return undefined;
  const asked = figuresOver(added.value, { scope: everyAgency, year, today });
  if (entry === "全部") return (await readFigures(db, [figure], asked)).get(figure.key);
  const [code, ...rest] = entry.split("=");
  const name = rest.join("=");
  const dimension = dimensionsOf(figure).find((one) => one.code === code);
  if (!dimension) return undefined;
  const parts = await readBreakdown(db, figure, dimension, asked);
  const part = parts.find((one) => one.name === name);
  return part?.value ?? (hasPart(dimension, name) ? 0 : undefined);
}
