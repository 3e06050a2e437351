import { useQuery } from "@tanstack/react-query";
import { Result } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";
import { FileWorkplace } from "./FileWorkplace.tsx";

/** 文件卷: the file at `?id=`. */
export function FileScreen() {
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/document-files/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<FileAnswer>(path),
    enabled: isGiven,
    // What is being typed stays.
    refetchOnWindowFocus: false,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪个文件卷" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  return <FileWorkplace answer={found.data} />;
}
