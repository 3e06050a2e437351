import { useQuery } from "@tanstack/react-query";
import { Result } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { OneReportAnswer } from "../../api/one-report-answer.ts";
import { OneReport } from "./OneReport.tsx";

/** One version of an agency's report of a year, at `?id=`. */
export function ReportScreen() {
  const [{ id = "" }] = useFilters();
  const path = `/api/annual-reports/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<OneReportAnswer>(path),
    enabled: /^\d+$/.test(id),
  });
  if (!/^\d+$/.test(id)) return <Result status="404" title="没有指明哪份年报" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  const { agency, year } = found.data.report;
  // What was typed stays while versions of the year come and go.
  return (
    <OneReport
      key={`${agency.id}/${year}`}
      answer={found.data}
      onReload={() => void found.refetch()}
    />
  );
}
