import { useQuery } from "@tanstack/react-query";
import { Result } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { DraftWorkplace } from "./DraftWorkplace.tsx";

/** 信息: the draft at `?id=`. */
export function DraftScreen() {
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/item-drafts/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<DraftAnswer>(path),
    enabled: isGiven,
    // What is being typed stays.
    refetchOnWindowFocus: false,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪条信息" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  // In another state it is another work: what was typed before is done with.
  return <DraftWorkplace key={found.data.draft.state} answer={found.data} />;
}
