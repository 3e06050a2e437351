import type { YearRow } from "../agency/year-rows.ts";
import { comparedLabel } from "../compare/compared-label.ts";

/** A part of a group of results with the group's name, which does not stand above it here. */
export function rowLabel({ kind, label, cells: [cell] }: YearRow): string {
  return kind === "part" && cell ? comparedLabel(cell) : label;
}
