import type { AnnualReport } from "#report/annual-report.ts";
import type { TextPlace } from "#report/text-place.ts";
import { type AgencyLevel, agencyLevel } from "../agency-level.ts";
import type { Breach, Instance, Outcome } from "../check-result.ts";
import { figure, holds, type Subject, unchecked } from "../subject.ts";
import { type Found, find } from "../text/text-places.ts";
import { writtenYear, yearOf } from "../text/written-year.ts";
import { feeLimits, unitErrorTimes } from "../thresholds.ts";

const cell = "t2.fees.amountWan";
const instance: Instance = { rule: "t2.fees-magnitude", at: "fees", cells: [cell] };

/**
 * `t2.fees-magnitude`: an amount in 万元 that must have been entered in yuan: the text gives the same figure
 * in 元, it is some ten thousand times last year's, or no agency of this level takes so much.
 */
export function checkFees({ report, previous, agencyKind }: Subject): readonly Outcome[] {
  if (!(cell in report.cells)) return [];
  const amount = figure(report.cells, cell);
  if (amount === undefined) return [unchecked(instance)];
  const level = agencyKind === "township" ? "township" : agencyLevel(report.agency);
  const breach = amount > 0 ? unitError(amount, { report, previous, level }) : undefined;
  return [breach ? { outcome: "fails", instance, breach } : holds(instance)];
}

interface Payee extends Pick<Subject, "report" | "previous"> {
  readonly level: AgencyLevel;
}

function unitError(amount: number, { report, previous, level }: Payee): Breach | undefined {
  const inText = sameFigureInYuan(amount, report);
  if (inText) {
    const detail = { kind: "fees-unit-of-text", amount, quote: inText.quote } as const;
    return { actual: amount, places: [inText], detail };
  }
  const last = previous && figure(previous.cells, cell);
  if (last && amount / last >= unitErrorTimes.from && amount / last <= unitErrorTimes.to) {
    return { actual: amount, detail: { kind: "fees-unit-of-years", amount, last } };
  }
  const limit = feeLimits[level];
  if (amount >= limit) return { actual: amount, detail: { kind: "fees-over", amount, limit } };
  return undefined;
}

const feeInYuan = /行政事业性收费[^。；;\n]{0,20}?(\d[\d,，]*(?:\.\d+)?)\s*元/g;

function sameFigureInYuan(amount: number, { sections, year }: AnnualReport): TextPlace | undefined {
  for (const section of sections) {
    for (const found of find(section, feeInYuan)) {
      if (Number(found.match[1]?.replace(/[,，]/g, "")) !== amount) continue;
      if (!isOfAnotherYear(section.text, found, year)) return found.place;
    }
  }
  return undefined;
}

const named = new RegExp(`${writtenYear}\\s*年|[上去前]一?年`, "g");

/** Whether the year named last before the figure in its sentence is not the report's. */
function isOfAnotherYear(text: string, { place }: Found, year: number | null): boolean {
  const before =
    text
      .slice(0, place.end)
      .split(/[。；;\n]/)
      .at(-1) ?? "";
  const last = [...before.matchAll(named)].at(-1);
  return last !== undefined && (last[1] === undefined || yearOf(last[1]) !== year);
}
