import type { CellName } from "#report/form/cell-names.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import type { Figures } from "../figures/series.ts";
import { dayOf, type LedgerRows, spread } from "./ledger-rows.ts";

const decisions = [
  ["licensing", "行政许可"],
  ["penalty", "行政处罚"],
  ["coercion", "行政强制"],
] as const;

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const monthOf = (year: number, month: number) => dayOf(year, month, 1).slice(0, 7);

/** Decisions behind table two, month by month; a month without any says so. */
export function decisionRows(years: ReadonlyMap<number, Figures>): LedgerRows {
  return {
    kind: "decisions",
    headers: ["月份", "类型", "来源", "决定数量", "已公开数量"],
    rows: [...years].flatMap(([year, figures]) =>
      decisions.flatMap(([row, type]) => {
        const counts = spread(figures.get(`t2.${row}.decisions`) ?? 0, 12);
        return months.map((month, at) => {
          const count = counts[at] ?? 0;
          return [monthOf(year, month), type, "行政执法系统", count, count];
        });
      }),
    ),
  };
}

/** Fees behind table two, month by month, to the cent. */
export function feeRows(years: ReadonlyMap<number, Figures>): LedgerRows {
  return {
    kind: "fees",
    headers: ["月份", "项目", "金额（元）"],
    rows: [...years].flatMap(([year, figures]) => {
      const cents = Math.round((figures.get("t2.fees.amountWan") ?? 0) * 1_000_000);
      const amounts = spread(cents, 12);
      return months.map((month, at) => [
        monthOf(year, month),
        "行政事业性收费",
        (amounts[at] ?? 0) / 100,
      ]);
    }),
  };
}

/** Normative documents behind table two: those of years before, those issued, and those repealed, the oldest first. */
export function documentRows(
  agency: DemonstrationAgency,
  years: ReadonlyMap<number, Figures>,
): LedgerRows {
  const [first = 0] = years.keys();
  const of = (year: number, column: string) =>
    years.get(year)?.get(`t2.normative.${column}` as CellName) ?? 0;
  const before = of(first, "inForce") - of(first, "issued") + of(first, "repealed");
  const documents: {
    readonly number: string;
    readonly title: string;
    readonly issuedOn: string;
  }[] = [];
  const add = (year: number, at: number, issuedOn: string) => {
    const topic = agency.topics[documents.length % Math.max(1, agency.topics.length)] ?? "有关工作";
    documents.push({
      number: `${agency.short}规〔${year}〕${at}号`,
      title: `关于加强${topic}管理的通知`,
      issuedOn,
    });
  };
  for (let at = 0; at < before; at += 1) {
    const year = first - 8 + (at % 6);
    add(year, 1 + Math.floor(at / 6), dayOf(year, 1 + (at % 12), 15));
  }
  const ended = new Map<number, string>();
  let repealed = 0;
  for (const year of years.keys()) {
    for (let at = 0; at < of(year, "issued"); at += 1)
      add(year, at + 1, dayOf(year, 2 + (at % 10), 20));
    for (let at = 0; at < of(year, "repealed"); at += 1) {
      ended.set(repealed, dayOf(year, 6, 10 + (at % 15)));
      repealed += 1;
    }
  }
  return {
    kind: "documents",
    headers: ["文号", "标题", "类型", "制发日期", "公开日期", "终止日期", "终止方式"],
    rows: documents.map(({ number, title, issuedOn }, at) => [
      number,
      title,
      "行政规范性文件",
      issuedOn,
      issuedOn,
      ended.get(at) ?? null,
      ended.has(at) ? "废止" : null,
    ]),
  };
}

const disputeTypes = [
  ["review", "行政复议"],
  ["direct", "未经复议直接起诉"],
  ["afterReview", "复议后起诉"],
] as const;

const outcomes = [
  ["upheld", "结果维持"],
  ["corrected", "结果纠正"],
  ["other", "其他结果"],
  ["pending", null],
] as const;

/** Disputes behind table four: each filed in its year, and closed in it but for those that wait. */
export function disputeRows(years: ReadonlyMap<number, Figures>): LedgerRows {
  const rows = [...years].flatMap(([year, figures]) =>
    disputeTypes.flatMap(([kind, type]) =>
      outcomes.flatMap(([column, outcome]) =>
        Array.from({ length: figures.get(`t4.${kind}.${column}`) ?? 0 }, () => ({
          year,
          type,
          outcome,
        })),
      ),
    ),
  );
  return {
    kind: "disputes",
    headers: ["编号", "类型", "立案日期", "审结日期", "结果"],
    rows: rows.map(({ year, type, outcome }, at) => [
      `${year}-${type.slice(0, 4)}-${at + 1}`,
      type,
      dayOf(year, 2 + (at % 7), 5 + (at % 20)),
      outcome === null ? null : dayOf(year, 10, 8 + (at % 20)),
      outcome,
    ]),
  };
}
