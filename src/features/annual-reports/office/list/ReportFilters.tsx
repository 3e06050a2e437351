import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { standings } from "../../domain/standing.ts";
import { standingWords } from "../../words/standing-words.ts";

/** The years of reports, the latest first: that of last year is handed in this year. */
export function reportYears(thisYear: number): readonly number[] {
  return Array.from({ length: thisYear - 2008 }, (_, back) => thisYear - 1 - back);
}

/** By agency, year, standing and findings, in the address. */
export function ReportFilters() {
  const years = reportYears(new Date().getFullYear());
  return (
    <search className="office-filters office-inline">
      <FilterSearch label="按机关名称查找" placeholder="机关名称" />
      <FilterSelect
        name="year"
        label="按年度筛选"
        all="全部年度"
        options={years.map((one) => ({ value: `${one}`, label: `${one} 年度` }))}
      />
      <FilterSelect
        name="standing"
        label="按状态筛选"
        all="全部状态"
        options={standings.map((one) => ({ value: one, label: standingWords[one] }))}
      />
      <FilterSelect
        name="found"
        label="按核对结果筛选"
        all="全部核对结果"
        options={[
          { value: "errors", label: "有错误" },
          { value: "warnings", label: "有提醒" },
          { value: "none", label: "没有错误和提醒" },
        ]}
      />
    </search>
  );
}
