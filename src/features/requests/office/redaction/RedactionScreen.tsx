import { useQuery } from "@tanstack/react-query";
import { Result } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { RedactionAnswer, RedactionTextAnswer } from "../../api/redaction/redaction-answer.ts";
import { RedactionWorkplace } from "./RedactionWorkplace.tsx";

/** 区分处理: the attachment at `?request=` and `?attachment=`. */
export function RedactionScreen() {
  const [{ request = "", attachment = "" }] = useFilters();
  const isGiven = /^\d+$/.test(request) && /^\d+$/.test(attachment);
  const path = `/api/requests/${request}/attachments/${attachment}/redaction`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<RedactionAnswer>(path),
    enabled: isGiven,
    refetchOnWindowFocus: false,
  });
  const text = useQuery({
    queryKey: [`${path}/text`],
    queryFn: () => ask<RedactionTextAnswer>(`${path}/text`),
    enabled: isGiven,
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪个附件" />;
  const fault = found.error ?? text.error;
  if (fault) {
    const retry = () => {
      void found.refetch();
      void text.refetch();
    };
    return <RefusalAlert fault={fault} onRetry={retry} />;
  }
  if (!found.data || !text.data) return <Loading rows={12} />;
  return (
    <RedactionWorkplace
      key={found.data.revision}
      path={path}
      request={request}
      redaction={found.data}
      file={text.data}
    />
  );
}
