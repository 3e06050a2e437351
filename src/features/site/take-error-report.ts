import { randomInt } from "node:crypto";
import type { Queryable } from "#platform/db/queryable.ts";
import { type ErrorReport, saveErrorReport } from "./data/error-reports.ts";

/** Stores what a visitor tells; answers the receipt number. `today` is `2026-11-22`. */
export async function takeErrorReport(
  db: Queryable,
  report: ErrorReport,
  today: string,
): Promise<string> {
  for (;;) {
    const receipt = `ZC${today.replaceAll("-", "")}-${drawn()}`;
    if (await saveErrorReport(db, { ...report, receipt })) return receipt;
  }
}

/** Without characters that are taken for each other when written by hand: I and 1, O and 0. */
const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

function drawn(): string {
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join("");
}
