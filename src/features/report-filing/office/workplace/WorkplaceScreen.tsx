import { useQuery } from "@tanstack/react-query";
import { Result } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { Workplace } from "./Workplace.tsx";

/** 编制年报: the draft at `?id=`. */
export function WorkplaceScreen() {
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/report-drafts/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<WorkplaceAnswer>(path),
    enabled: isGiven,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪份年报" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  return <Workplace workplace={found.data} />;
}
