import { findOwners } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import type { Option } from "#platform/command-line/help-text.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type AgenciesAdded, agenciesAdded, type ScopeRefused } from "../compile/agencies-added.ts";
import { type FigureScope, figureScopes } from "../domain/scope.ts";

/** Whose figures of which year a call is about. */
export interface AgencyAsked {
  readonly agency: string;
  readonly region: string | undefined;
  readonly year: number;
  readonly scope: FigureScope;
}

/** The options by which a call says so. */
export const agencyOptions: readonly Option[] = [
  { name: "agency", value: "机关", says: "哪个机关，写全称" },
  { name: "region", value: "代码", says: "机关重名时指明区划" },
  { name: "year", value: "年份", says: "哪一年" },
  {
    name: "scope",
    value: "范围",
    says: "own 本机关（默认）、level 本级（本级政府及其部门）、whole 全域（连同以下政府和乡镇街道）",
  },
];

/** Reads them; `first` is the first year there is, and no year lies ahead. */
export function parseAgency(
  { values }: Call,
  { first, today }: { readonly first: number; readonly today: LocalDate },
): Result<AgencyAsked, string> {
  const agency = values.get("agency");
  const year = values.get("year");
  const scope = values.get("scope") ?? "own";
  if (agency === undefined) return err("请用 --agency 指定机关");
  if (year === undefined) return err("请用 --year 指定年份");
  if (!/^\d{4}$/.test(year)) return err(`--year 的值“${year}”不对，应为四位年份`);
  if (Number(year) < first) return err(`--year ${year} 太早，最早为 ${first} 年`);
  if (year > today.slice(0, 4)) return err(`--year ${year} 还没有到，今天是 ${today}`);
  const found = figureScopes.find((one) => one === scope);
  if (!found) return err(`--scope 的值“${scope}”不对，可用 ${figureScopes.join("、")}`);
  return ok({ agency, region: values.get("region"), year: Number(year), scope: found });
}

/** Finds the agency and those whose records are added up; refused in words that name the candidates or the remedy. */
export async function findAdded(
  db: Queryable,
  { agency, region, year, scope }: AgencyAsked,
): Promise<Result<AgenciesAdded, string>> {
  const found = (await findOwners(db, [agency], region)).get(agency);
  if (found?.kind === "found") {
    const added = await agenciesAdded(db, { agencyId: Number(found.owner.id), year, scope });
    return added.ok ? added : err(refusedWords(added.error, agency, year));
  }
  const candidates = found?.candidates.join("、") ?? "";
  if (found?.kind === "several") {
    return err(`叫“${agency}”的机关有几个：${candidates}；请用 --region 指明区划`);
  }
  return err(`没有叫“${agency}”的机关${candidates === "" ? "" : `；相近的有：${candidates}`}`);
}

function refusedWords(refused: ScopeRefused, agency: string, year: number): string {
  switch (refused.kind) {
    case "no-government":
      return `“${agency}”不是人民政府或开发区，没有本级、全域；请去掉 --scope`;
    case "dissolved":
      return `“${agency}”在 ${year} 年以前已经撤销；请核对年份`;
  }
}
