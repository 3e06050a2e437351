import { voidedFilter, wordsFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { trialCellWords, trialYearWords } from "../words/trial-words.ts";

interface TrialEntryLine extends Line {
  readonly year: string;
  readonly cell: string;
  readonly amount: string;
  readonly isDecrease: string;
}

const trialEntries: RecordScreenOf<TrialEntryLine> = {
  title: "试行格式表二",
  says: "2019、2020 年的年报用试行格式，表二统计项目数量和采购，没有台账可算，在这里逐栏填报；没有填的，年报里是空白，不是 0。",
  path: "/api/trial-entries",
  kind: "trial-entries",
  one: "填报",
  opens: "trial-entry",
  searches: "栏目",
  permissions: { edit: "enforcement.edit", void: "enforcement.void" },
  filters: [
    voidedFilter,
    wordsFilter("year", "全部年度", trialYearWords),
    wordsFilter("cell", "全部栏目", trialCellWords),
  ],
  nameOf: ({ year, cell }) => `${trialYearWords[year] ?? year} ${trialCellWords[cell] ?? cell}`,
  columns: [
    {
      title: "数值",
      render: (_, { amount, isDecrease }) => (isDecrease === "是" ? `减 ${amount}` : amount),
    },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 表二（试行格式）: what was typed for the reports on 2019 and 2020. */
export function TrialEntriesScreen() {
  return <RecordScreen of={trialEntries} />;
}
