import { useQuery } from "@tanstack/react-query";
import { Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { BarRows } from "#office-ui/shown/BarRows.tsx";
import { addressOf } from "#office-ui/use-rows.ts";
import type { AgenciesTold, FigureShown } from "../../api/figures/figure-answer.ts";
import type { FigureView } from "./use-figure-view.ts";

interface FigureAgenciesProps {
  readonly view: FigureView;
  readonly told: FigureShown;
}

/** Each of the agencies that the scope adds up, the most first: an agency opens to its own figure. */
export function FigureAgencies({ view, told }: FigureAgenciesProps) {
  const path = addressOf(`/api/figures/${view.figure}/agencies`, view.asked);
  const found = useQuery({ queryKey: [path], queryFn: () => ask<AgenciesTold>(path) });
  return (
    <section aria-label="各机关" className="office-panel office-gap">
      <Typography.Title level={2} className="office-subtitle">
        各机关
      </Typography.Title>
      <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading rows={6} />}
      {found.data && (
        <BarRows
          label={`${told.name}各机关的数`}
          heading="机关"
          unit={told.unit}
          rows={found.data.agencies.map(({ id, name, value }) => ({
            key: `${id}`,
            label: name,
            value,
          }))}
          onChoose={(of) => view.change({ of, scope: undefined, part: undefined })}
        />
      )}
    </section>
  );
}
