import type { DemonstrationAgency } from "../county/agency.ts";
import { itemsOf } from "../items/items-of.ts";
import { systemsOf } from "../items/systems.ts";
import type { LedgerRows } from "./ledger-rows.ts";

const channels = ["政府网站", "政府网站、微信", "政府网站、公示栏", "微信"] as const;
const fields = ["义务教育", "就业创业", "财政预决算", "养老服务"] as const;

/** What an agency made public in some years: as many items of each column as its reports tell. */
export function itemRows(agency: DemonstrationAgency, years: readonly number[]): LedgerRows {
  return {
    kind: "items",
    headers: [
      ...["标题", "公开日期", "类别", "重点领域", "来源", "渠道", "形成日期"],
      ...["文号", "解读对象"],
    ],
    rows: [...itemsOf(agency, years), ...systemsOf(agency, years)].map((item) => {
      const { title, on, category, at, formedOn, documentNumber, interprets } = item;
      const field = at % 6 === 0 ? (fields[(at / 6) % fields.length] ?? null) : null;
      const channel = channels[at % channels.length] ?? "政府网站";
      return [
        ...[title, on, category, field, "本级", channel, formedOn],
        ...[documentNumber ?? null, interprets ?? null],
      ];
    }),
  };
}
