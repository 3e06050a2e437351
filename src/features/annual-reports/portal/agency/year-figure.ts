import type { ComparedFigure } from "../../data/compared/compared-figures.ts";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { sumOf } from "../../domain/figure-summary.ts";
import type { YearRow } from "./year-rows.ts";

/** What a row shows in one year. */
export type YearFigure =
  | { readonly kind: "figure"; readonly value: number }
  /** A sum that leaves out cells that are not certain. */
  | { readonly kind: "partial"; readonly value: number; readonly left: number }
  | { readonly kind: "uncertain"; readonly state: "blank" | "missing" | "lost" | "ambiguous" }
  /** The year's form has no such cell. */
  | { readonly kind: "absent" }
  /** No table of the year's report was read. */
  | { readonly kind: "unread" };

/** A row's figure in a year: a cell, or the sum of several, which says how many it leaves out. */
export function yearFigure(
  { cells }: Pick<YearRow, "cells">,
  { figures }: Pick<AgencyYear, "figures">,
): YearFigure {
  const [only] = cells;
  if (only && cells.length === 1) return cellFigure(figures[only]);
  const all = cells.map((cell) => figures[cell]);
  if (all.some(({ state }) => state === "unread")) return { kind: "unread" };
  const present = all.filter(({ state }) => state !== "absent");
  const [first] = present;
  if (!first) return { kind: "absent" };
  const certain = present.flatMap(({ value }) => (value === null ? [] : [value]));
  const left = present.length - certain.length;
  if (left === 0) return { kind: "figure", value: sumOf(certain) };
  if (certain.length > 0) return { kind: "partial", value: sumOf(certain), left };
  return cellFigure(first);
}

function cellFigure(figure: ComparedFigure): YearFigure {
  if (figure.state === "read") return { kind: "figure", value: figure.value };
  if (figure.state === "absent" || figure.state === "unread") return { kind: figure.state };
  return { kind: "uncertain", state: figure.state };
}
