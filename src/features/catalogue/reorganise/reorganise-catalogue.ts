import { sql } from "kysely";
import type { Reorganise } from "#platform/feature/reorganise.ts";

/** 机构调整: columns end with their agency, so that nothing is due of it any more; the successor has its own. */
export const reorganiseCatalogue: Reorganise = {
  name: "公开目录",
  effects: async (db, { from }) => {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*)::int as count from catalogue_column where agency_id = ${from.id} and ended_on is null`.execute(
      db,
    );
    return [
      {
        what: "使用中的栏目",
        count: rows[0]?.count ?? 0,
        unit: "个",
        becomes: "ends",
        says: "随原机构停用，不再计算到期；承接机关需要的栏目，请在“栏目管理”里新增或者套用模板。",
      },
    ];
  },
  takeOver: async (trx, { from, on }) => {
    await sql`delete from catalogue_column_word where agency_id = ${from.id}`.execute(trx);
    await sql`
      update catalogue_column set ended_on = greatest(opened_on, ${on}::date)
      where agency_id = ${from.id} and ended_on is null`.execute(trx);
  },
};
