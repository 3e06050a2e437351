import { useQuery } from "@tanstack/react-query";
import { Empty } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { addressOf } from "#office-ui/use-rows.ts";
import type { FigureShown } from "../../api/figures/figure-answer.ts";
import { FigureAgencies } from "./FigureAgencies.tsx";
import { FigureFilters } from "./FigureFilters.tsx";
import { FigureParts } from "./FigureParts.tsx";
import { FigureRecords } from "./FigureRecords.tsx";
import { FigureYears } from "./FigureYears.tsx";
import { type FigureView, useFigureView } from "./use-figure-view.ts";

/** One figure: what it counts, how many, by what, in which years and agencies, and which records. */
export function FigureScreen() {
  const { view, fault, isPending } = useFigureView();
  if (fault) return <RefusalAlert fault={fault} />;
  if (isPending) return <Loading rows={8} />;
  if (!view) return <Empty description="没有您可以查看的机构" />;
  return <Figure view={view} />;
}

function Figure({ view }: { readonly view: FigureView }) {
  const path = addressOf(`/api/figures/${view.figure}`, { ...view.asked, by: view.by });
  const shown = useQuery({
    queryKey: [path],
    queryFn: () => ask<FigureShown>(path),
    placeholderData: (before) => before,
  });
  const told = shown.data;
  return (
    <>
      <ScreenHead title={told?.name ?? "指标"} says={told && `口径：${told.definition}`} />
      <FigureFilters view={view} told={told} />
      <RefusalAlert fault={shown.error} onRetry={() => void shown.refetch()} />
      {shown.isPending && <Loading rows={6} />}
      {told && !shown.error && (
        <>
          <section aria-label="数值" className="office-panel office-gap">
            <p className="office-big">
              {told.value === null ? "没有填报" : `${words(told.value)} ${told.unit}`}
            </p>
            <p className="office-soft">
              {told.agency.name}，{view.asked.year} 年
            </p>
          </section>
          <div className="office-grid">
            <FigureYears view={view} told={told} />
            <FigureParts view={view} told={told} />
          </div>
          {view.asked.scope !== "own" && <FigureAgencies view={view} told={told} />}
          <FigureRecords view={view} told={told} />
        </>
      )}
    </>
  );
}

function words(value: number): string {
  return value.toLocaleString("zh-CN", { maximumFractionDigits: 6 });
}
