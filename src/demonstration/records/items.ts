import type { DemonstrationAgency } from "../county/agency.ts";
import { factsOf } from "../narrative/facts.ts";
import { dayOf, type LedgerRows } from "./ledger-rows.ts";

const forms = ["通知", "情况公示", "工作动态", "实施方案", "结果公告", "办事指南"] as const;
const channels = ["政府网站", "政府网站、微信", "政府网站、公示栏", "微信"] as const;
const fields = ["义务教育", "就业创业", "财政预决算", "养老服务"] as const;

/** What an agency made public in some years: as many items of each column as its reports tell. */
export function itemRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "items",
    headers: ["标题", "公开日期", "类别", "重点领域", "来源", "渠道", "形成日期"],
    rows: [...years].flatMap((year) => {
      const { parts, published } = factsOf(agency, year);
      const categories = parts.flatMap(([name, count]) =>
        Array.from({ length: count }, () => name),
      );
      return categories.map((category, at) =>
        itemOf(agency, category, { year, at, all: published }),
      );
    }),
  };
}

interface Placed {
  readonly year: number;
  readonly at: number;
  readonly all: number;
}

function itemOf(
  { short, topics }: DemonstrationAgency,
  category: string,
  { year, at, all }: Placed,
) {
  const day = Math.floor((at * 355) / Math.max(1, all));
  const on = dayOf(year, 1 + Math.floor(day / 30), 1 + (day % 28));
  const topic = topics[at % Math.max(1, topics.length)] ?? "政务公开";
  return [
    `${short}${topic}${forms[at % forms.length] ?? "通知"}（${year}年第${at + 1}号）`,
    on,
    category,
    at % 6 === 0 ? (fields[(at / 6) % fields.length] ?? null) : null,
    "本级",
    channels[at % channels.length] ?? "政府网站",
    on,
  ];
}
