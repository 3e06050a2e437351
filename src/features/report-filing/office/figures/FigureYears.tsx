import { useQuery } from "@tanstack/react-query";
import { Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { BarRows } from "#office-ui/shown/BarRows.tsx";
import { addressOf } from "#office-ui/use-rows.ts";
import type { FigureShown, YearsTold } from "../../api/figures/figure-answer.ts";
import type { FigureView } from "./use-figure-view.ts";

interface FigureYearsProps {
  readonly view: FigureView;
  readonly told: FigureShown;
}

/** A figure's last years up to now, as bars: a year opens. */
export function FigureYears({ view, told }: FigureYearsProps) {
  const thisYear = `${new Date().getFullYear()}`;
  const path = addressOf(`/api/figures/${view.figure}/years`, { ...view.asked, year: thisYear });
  const years = useQuery({ queryKey: [path], queryFn: () => ask<YearsTold>(path) });
  const rows = (years.data?.years ?? []).map(({ year, value }) => ({
    key: `${year}`,
    label: `${year} 年${`${year}` === thisYear ? "（到今天）" : ""}`,
    value,
  }));
  return (
    <section aria-label="各年" className="office-panel">
      <Typography.Title level={2} className="office-subtitle">
        各年
      </Typography.Title>
      <RefusalAlert fault={years.error} onRetry={() => void years.refetch()} />
      {years.isPending && <Loading rows={6} />}
      {years.data && (
        <BarRows
          label={`${told.name}各年的数`}
          heading="年度"
          unit={told.unit}
          rows={rows}
          chosen={view.asked.year}
          onChoose={(year) => view.change({ year, part: undefined })}
        />
      )}
    </section>
  );
}
