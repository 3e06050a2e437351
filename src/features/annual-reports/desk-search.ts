import { sql } from "kysely";
import { nameThenAndNow } from "#features/agencies/index.ts";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { OfficeHit, OfficeSearch } from "#platform/feature/office-places.ts";

/** Annual reports by agency and year: the version in force, those held too. */
export const reportSearch: OfficeSearch = {
  name: "年报",
  permission: "reports.list",
  find: async (db, { scope, q, limit }) => {
    const stands = q.split(/\s+/).filter(Boolean).map(wordStands);
    const { rows } = await sql<OfficeHit>`
      select ${nameThenAndNow("report.year")} || ' ' || report.year || ' 年度报告' as title, '第 ' || report.version || ' 版' as detail,
        '/annual-reports/report?id=' || report.id as path
      from report join agency on agency.id = report.agency_id
      where ${isInScope(scope, "report.agency_id")} and (report.is_current or report.standing = 'held')
        and ${sql.join(stands, sql` and `)}
      order by report.year desc, report.id desc limit ${limit}`.execute(db);
    return rows;
  },
};

/** 2024 and 2024年 are the year. */
function wordStands(word: string) {
  const like = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return sql`${nameThenAndNow("report.year")} || ' ' || report.year || '年年度报告' ilike ${like}`;
}
