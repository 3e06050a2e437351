import { applicantColumns, resultRows } from "#report/form/cell-names.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import type { Figures } from "../figures/series.ts";
import { dayOf, type LedgerRows } from "./ledger-rows.ts";

const kinds: Readonly<Record<string, string>> = {
  natural: "自然人",
  enterprise: "商业企业",
  research: "科研机构",
  charity: "社会公益组织",
  legal: "法律服务机构",
  otherOrg: "其他",
};

const channels = ["网上", "邮寄", "当面", "网上", "传真"] as const;
const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"] as const;
const givenNames = ["建国", "丽", "志强", "敏", "晓东", "芳", "文博", "静"] as const;

/** A case (依申请公开案件) of a sheet, while it is open. */
interface Case {
  readonly number: string;
  readonly receivedOn: string;
  readonly column: string;
  readonly at: number;
}

interface Answered extends Case {
  readonly result: string;
  readonly repliedOn: string;
}

/** How often results rest on something that the sheet tells. */
const extendedEvery = 9;

/**
 * The cases behind table three of several years in a row: each kind of applicant has those received, handed on and answered,
 * result by result. What one year hands on the next one answers first.
 */
export function requestRows(
  agency: DemonstrationAgency,
  years: ReadonlyMap<number, Figures>,
): LedgerRows {
  const [first] = years.keys();
  const open = new Map<string, Case[]>();
  const rows: (Case | Answered)[] = [];
  let numbered = 0;
  const take = (column: string, year: number, receivedOn: string): Case => {
    numbered += 1;
    return {
      number: `${year}-${String(numbered).padStart(4, "0")}`,
      receivedOn,
      column,
      at: numbered,
    };
  };
  for (const [year, figures] of years) {
    const of = (row: string, column: string) => figures.get(`t3.${row}.${column}` as never) ?? 0;
    for (const column of applicantColumns) {
      if (column === "total") continue;
      const waiting =
        year === first
          ? range(of("carriedIn", column)).map((at) =>
              take(column, year - 1, dayOf(year - 1, 12, 10 + at)),
            )
          : (open.get(column) ?? []);
      const results = resultRows("2021").flatMap((row) => range(of(row, column)).map(() => row));
      const fresh = range(of("new", column)).map((at) =>
        take(
          column,
          year,
          receivedDay(year, at, { all: of("new", column), late: of("carriedOut", column) }),
        ),
      );
      const all = [...waiting, ...fresh];
      rows.push(
        ...all.slice(0, results.length).map((one, at) => answered(one, results[at] ?? "", year)),
      );
      open.set(column, all.slice(results.length));
    }
  }
  rows.push(...[...open.values()].flat());
  return {
    kind: "requests",
    headers: [
      "编号",
      "收到日期",
      "渠道",
      "申请人类型",
      "申请人",
      "申请内容",
      "延期工作日",
      "延期告知日期",
      "处理结果",
      "答复日期",
      "承办科室",
    ],
    rows: rows.map((one) => rowOf(agency, one)),
  };
}

/** Those that the year hands on came in December; the others by and by, in time to be answered in it. */
function receivedDay(
  year: number,
  at: number,
  { all, late }: { readonly all: number; readonly late: number },
): string {
  const early = all - late;
  if (at >= early) return dayOf(year, 12, 12 + ((at - early) % 17));
  const day = Math.floor((at * 315) / Math.max(1, early));
  return dayOf(year, 1 + Math.floor(day / 29), 1 + (day % 28));
}

/** A reply some two weeks after the receipt; of what was handed on, in January. */
function answered(one: Case, result: string, year: number): Answered {
  const received = new Date(`${one.receivedOn}T00:00:00Z`);
  const days = 10 + (one.at % 9);
  const reply = new Date(received.getTime() + days * 86_400_000);
  const handedOn = Number(one.receivedOn.slice(0, 4)) < year;
  const repliedOn = handedOn ? dayOf(year, 1, 6 + (one.at % 4)) : reply.toISOString().slice(0, 10);
  return { ...one, result, repliedOn };
}

function rowOf({ topics }: DemonstrationAgency, one: Case | Answered) {
  const isAnswered = "result" in one;
  const isExtended = isAnswered && one.at % extendedEvery === 0;
  return [
    one.number,
    one.receivedOn,
    channels[one.at % channels.length] ?? "网上",
    kinds[one.column] ?? "其他",
    applicant(one),
    `申请公开${topics[one.at % Math.max(1, topics.length)] ?? "有关文件"}的材料`,
    isExtended ? 10 : null,
    isExtended ? one.repliedOn : null,
    isAnswered ? one.result : null,
    isAnswered ? one.repliedOn : null,
    "办公室",
  ];
}

function applicant({ column, at }: Case): string {
  const surname = surnames[at % surnames.length] ?? "赵";
  const name = `${surname}${givenNames[(at * 5) % givenNames.length] ?? "静"}`;
  return column === "natural" ? name : `青岚${surname}氏${kinds[column] ?? ""}`;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
