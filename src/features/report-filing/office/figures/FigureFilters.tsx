import { Link } from "@tanstack/react-router";
import { Segmented, Select } from "antd";
import { SearchSelect } from "#office-ui/SearchSelect.tsx";
import type { FigureShown } from "../../api/figure-answer.ts";
import type { FigureScope } from "../../domain/scope.ts";
import type { FigureAgenciesAnswer, FigureView } from "./use-figure-view.ts";

interface FigureFiltersProps {
  readonly view: FigureView;
  readonly told: FigureShown | undefined;
}

const scopeWords: Readonly<Record<FigureScope, string>> = {
  own: "本机关",
  level: "本级",
  whole: "全域",
};
const firstYear = 2008;

/** Whose figure it is, of which year, and whose records it adds up. */
export function FigureFilters({ view, told }: FigureFiltersProps) {
  const { asked, change } = view;
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, at) => `${thisYear - at}`);
  const agency = told && `${told.agency.id}` === asked.of ? told.agency : undefined;
  return (
    <search className="office-filters office-inline">
      <SearchSelect<FigureAgenciesAnswer, string>
        label="机构"
        className="office-wide"
        path="/api/figure-agencies"
        placeholder="输入名称中的几个字，选择机构"
        value={asked.of}
        always={agency ? [{ value: `${agency.id}`, label: agency.name }] : []}
        optionsOf={({ agencies }) =>
          agencies.map(({ id, name }) => ({ value: `${id}`, label: name }))
        }
        onChange={(of) => change({ of, scope: undefined, part: undefined })}
      />
      <Select
        aria-label="年度"
        value={asked.year}
        onChange={(year) => change({ year, part: undefined })}
        options={years.map((year) => ({ value: year, label: `${year} 年` }))}
      />
      {told && told.scopes.length > 1 && (
        <Segmented
          aria-label="统计范围"
          value={asked.scope}
          onChange={(scope) => change({ scope, part: undefined })}
          options={told.scopes.map((scope) => ({ value: scope, label: scopeWords[scope] }))}
        />
      )}
      <Link to={"/figures" as never}>全部指标</Link>
    </search>
  );
}
