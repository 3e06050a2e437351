import { useQuery } from "@tanstack/react-query";
import { Empty, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { FigureTold } from "../../api/figures/figure-answer.ts";
import { FigureLink } from "./FigureLink.tsx";

/** 指标: everything that the program counts, by the records that it is counted from. */
export function FiguresScreen() {
  const [{ q = "" }] = useFilters();
  const list = useQuery({
    queryKey: ["/api/figures"],
    queryFn: () => ask<{ readonly figures: readonly FigureTold[] }>("/api/figures"),
  });
  const sought = q.trim();
  const found = (list.data?.figures ?? []).filter(({ key, name, definition }) =>
    `${name} ${definition} ${key}`.includes(sought),
  );
  const groups = Map.groupBy(found, ({ group }) => group);
  return (
    <>
      <ScreenHead
        title="指标"
        says="系统里的每个数都在这里：怎样算、各年多少、由哪些记录得出。年报、看板和正文里的数都取自这里。"
      />
      <search className="office-filters office-inline">
        <FilterSearch label="查找指标" placeholder="名称或口径，例如：新收、解读" />
      </search>
      <RefusalAlert fault={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading rows={10} />}
      {list.data && found.length === 0 && <Empty description="没有这样的指标，换个词试试" />}
      {[...groups].map(([group, figures]) => (
        <Group key={group} name={group} figures={figures} isSought={sought !== ""} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly figures: readonly FigureTold[];
  readonly isSought: boolean;
}

/** The figures of a kind of records; cells of the report's tables are many, and folded unless something is sought. */
function Group({ name, figures, isSought }: GroupProps) {
  const cells = figures.filter(({ key }) => isCell(key));
  const others = figures.filter(({ key }) => !isCell(key));
  return (
    <section aria-label={name} className="office-panel office-gap">
      <Typography.Title level={2} className="office-subtitle">
        {name}
      </Typography.Title>
      <List figures={others} />
      {cells.length > 0 && (
        <details open={isSought}>
          <summary>年报表格里的 {cells.length} 格</summary>
          <List figures={cells} />
        </details>
      )}
    </section>
  );
}

function isCell(key: string): boolean {
  return /^(trial[.])?t[234][.]/.test(key);
}

function List({ figures }: Pick<GroupProps, "figures">) {
  return (
    <ul className="office-list office-told">
      {figures.map(({ key, name, unit, definition }) => (
        <li key={key}>
          <FigureLink figure={key}>{name}</FigureLink>（{unit}）
          <span className="office-soft">　{definition}</span>
        </li>
      ))}
    </ul>
  );
}
