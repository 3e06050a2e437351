import { findOwners } from "#features/agencies/index.ts";
import { parseLocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { CommandServices } from "#platform/command-line/command.ts";
import { notPutWords, writeWhole } from "#platform/command-line/write-file.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import type { PageOutcome } from "../domain/import/outcome.ts";
import { type Counts, importSite } from "../import/import-site.ts";
import { keepsFiles } from "../import/keeps-files.ts";
import { reportBytes } from "../import/report-bytes.ts";
import { openSite } from "../import/source/open-site.ts";
import type { TakenAs } from "../import/take/decide-page.ts";
import { outcomeWords } from "../words/import-words.ts";

/** A call of `tongming items import`. */
export interface ItemsImportAsked {
  readonly path: string;
  readonly agency: string;
  readonly region: string | undefined;
  readonly as: TakenAs;
  readonly category: string;
  readonly base: string | undefined;
  readonly report: string | undefined;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** Imports a site; answers the exit code. */
export async function runImport(
  asked: ItemsImportAsked,
  services: CommandServices,
): Promise<number> {
  const source = await openSite(asked.path, asked);
  if (!source.ok) return refuse(services, source.error);
  return services.withDatabase(async ({ db }) => {
    const agency = await agencyAsked(db, asked);
    if (!agency.ok) return refuse(services, agency.error);
    const outcomes: PageOutcome[] = [];
    const { count } = source.value;
    const counts = await importSite(db, {
      ...{ source: source.value, isDryRun: asked.isDryRun, as: asked.as },
      ...{ category: asked.category, today: today(), by: byCommandLine() },
      ...agency.value,
      keeps: keepsFiles(await services.files()),
      onPage: (outcome) => {
        outcomes.push(outcome);
        if (outcomes.length % 500 === 0) services.err(`${outcomes.length}/${count} 页\n`);
      },
    });
    const notPut = asked.report && (await putReport(asked.report, outcomes));
    if (notPut) services.err(`${asked.report}：${notPut}。信息已经导入，没有写结果。\n`);
    await services.out(asked.isJson ? jsonOf(counts, outcomes) : textOf(asked, counts, outcomes));
    return notPut ? 2 : exitOf(counts, outcomes);
  });
}

function today() {
  const day = parseLocalDate(dayInChina(new Date().toISOString()));
  if (!day) throw new Error("there is no day in China");
  return day;
}

function refuse(services: CommandServices, words: string): number {
  services.err(`${words}。\n`);
  return 2;
}

async function agencyAsked(
  db: Queryable,
  { agency, region }: ItemsImportAsked,
): Promise<Result<{ readonly agencyId: number; readonly agencyName: string }, string>> {
  const found = (await findOwners(db, [agency], region)).get(agency);
  if (found?.kind === "found") {
    return ok({ agencyId: Number(found.owner.id), agencyName: found.owner.name });
  }
  const candidates = found?.candidates.join("、") ?? "";
  if (found?.kind === "several") {
    return err(`叫“${agency}”的机关有几个：${candidates}；请用 --region 指明区划`);
  }
  return err(`没有叫“${agency}”的机关${candidates === "" ? "" : `；相近的有：${candidates}`}`);
}

async function putReport(
  path: string,
  outcomes: readonly PageOutcome[],
): Promise<string | undefined> {
  const bytes = await reportBytes(outcomes, /\.csv$/i.test(path) ? "csv" : "xlsx");
  const put = writeWhole(path, bytes);
  return put.ok ? undefined : notPutWords(put.error);
}

/** Something was not taken, or is to be looked at. */
function exitOf({ refused, changed }: Counts, outcomes: readonly PageOutcome[]): number {
  return refused + changed > 0 || outcomes.some(({ lost }) => lost.length > 0) ? 1 : 0;
}

function textOf(
  { isDryRun, report }: ItemsImportAsked,
  counts: Counts,
  outcomes: readonly PageOutcome[],
): string {
  const told = Object.entries(outcomeWords).flatMap(([name, words]) => {
    const count = counts[name as keyof Counts];
    return count > 0 ? [`${words} ${count} 条`] : [];
  });
  const lost = outcomes.filter((one) => one.lost.length > 0).length;
  const isMore = lost > 0 || counts.refused > 0;
  const more = lost > 0 ? `；${lost} 条有内容没有带入` : "";
  const where = report === undefined && isMore ? "，用 --report 可以逐条写出" : "";
  return `${isDryRun ? "只看不存：" : ""}${told.join("，") || "没有网页"}${more}${where}。\n`;
}

function jsonOf(counts: Counts, outcomes: readonly PageOutcome[]): string {
  return `${JSON.stringify({ counts, pages: outcomes })}\n`;
}
