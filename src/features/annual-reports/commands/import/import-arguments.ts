import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";

/** A call of `tongming report import` that can be carried out. */
export interface ImportCall {
  readonly folder: string;
  /** For files that no folder and no table says it of. */
  readonly region?: string;
  readonly year?: number;
  /** The table of confirmed names (机关别名表). */
  readonly agencies?: string;
  /** Where every refused file is written down. */
  readonly report?: string;
  readonly dictionary?: string;
  readonly isDryRun: boolean;
  readonly isHeld: boolean;
  readonly json: boolean;
}

/** What `tongming report import` is called for. */
export function parseImportCall({
  values: given,
  switches,
  rest,
}: Call): Result<ImportCall, string> {
  const [folder, stray] = rest;
  if (folder === undefined) return err("没有指定文件夹");
  if (stray !== undefined) return err(`多余的参数“${stray}”；一次导入一个文件夹`);
  const region = given.get("region");
  if (region !== undefined && !/^\d{6}$/.test(region)) {
    return err(`--region 的值“${region}”不对，应为六位区划代码，如 330122`);
  }
  const year = given.get("year");
  if (year !== undefined && !/^20\d\d$/.test(year)) {
    return err(`--year 的值“${year}”不对，应为四位年份，如 2024`);
  }
  const files = (["agencies", "report", "dictionary"] as const).flatMap((name) => {
    const file = given.get(name);
    return file === undefined ? [] : [[name, file] as const];
  });
  return ok({
    folder,
    ...(region !== undefined && { region }),
    ...(year !== undefined && { year: Number(year) }),
    ...Object.fromEntries(files),
    isDryRun: switches.has("dry-run"),
    isHeld: switches.has("held"),
    json: switches.has("json"),
  });
}
