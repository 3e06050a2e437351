import { sql } from "kysely";
import type { PublishedShelf } from "#platform/feature/site-places.ts";
import { reportPath } from "./lists/report-paths.ts";

/** What somebody asks for who could read the report: itself, or the numbers in it. */
const inReports =
  /年报|年度报告|信息公开工作报告|(申请|复议|诉讼|处罚|许可|规范性文件).*(数量|件数|统计|多少)/;

/** Offered of the agency's reports. */
const most = 3;

/** 政府信息公开工作年度报告 of an agency, offered to who is about to ask it for what stands there; of the year that they name, if any. */
export const publishedReports: PublishedShelf = async (db, { agencyId, title }) => {
  if (!inReports.test(title)) return [];
  const year = Number(/(20\d\d)\s*年/.exec(title.normalize("NFKC"))?.[1] ?? 0);
  const { rows } = await sql<{ readonly year: number; readonly agency: string }>`
    select report.year, agency.name as agency from report join agency on agency.id = report.agency_id
    where report.agency_id = ${agencyId} and report.is_current and (${year} = 0 or report.year = ${year})
    order by report.year desc, report.id desc limit ${most}`.execute(db);
  return rows.map((row) => ({
    title: `${row.agency}${row.year}年政府信息公开工作年度报告`,
    path: reportPath(agencyId, row.year),
  }));
};
