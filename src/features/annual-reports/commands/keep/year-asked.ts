import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";

export const yearOption = { name: "year", value: "年度", says: "哪一年度的年报，如 2025" } as const;

/** The year behind `--year`, and nothing besides. */
export function yearAsked({ values, rest: [stray] }: Call): Result<number, string> {
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const year = values.get("year") ?? "";
  return /^20\d\d$/.test(year) ? ok(Number(year)) : err("请用 --year 写明年度，如 2025");
}
