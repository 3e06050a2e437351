import { Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { SearchSelect } from "#office-ui/SearchSelect.tsx";
import { YearSelect } from "#office-ui/YearSelect.tsx";
import type { FigureShown } from "../../api/figures/figure-answer.ts";
import { scopeWords } from "../../words/scope-words.ts";
import type { FigureAgenciesAnswer, FigureView } from "./use-figure-view.ts";

interface FigureFiltersProps {
  readonly view: FigureView;
  readonly told: FigureShown | undefined;
}

const firstYear = 2008;

/** Whose figure it is, of which year, and whose records it adds up. */
export function FigureFilters({ view, told }: FigureFiltersProps) {
  const { asked, change } = view;
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
      <YearSelect
        value={asked.year}
        onChange={(year) => change({ year, part: undefined })}
        from={firstYear}
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
