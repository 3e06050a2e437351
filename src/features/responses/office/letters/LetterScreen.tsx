import { useQuery } from "@tanstack/react-query";
import { Result } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { LetterAnswer } from "../../api/letters/letter-answer.ts";
import { LetterWorkplace } from "./LetterWorkplace.tsx";

/** 一封来信: the letter at `?id=`. */
export function LetterScreen() {
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/letters/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<LetterAnswer>(path),
    enabled: isGiven,
    // What is being typed stays.
    refetchOnWindowFocus: false,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪封来信" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  return <LetterWorkplace answer={found.data} />;
}
