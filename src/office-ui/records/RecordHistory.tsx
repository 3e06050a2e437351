import { useQuery } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { Loading } from "../Loading.tsx";
import { RefusalAlert } from "../RefusalAlert.tsx";
import { instantWords } from "../shown/instant-words.ts";
import type { FormColumn } from "./record-screen.ts";

interface Entry {
  readonly act: "added" | "imported" | "amended" | "voided" | "restored" | "passed";
  readonly at: string;
  readonly by: string;
  readonly because: string | null;
  readonly files: readonly string[] | null;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

interface RecordHistoryProps {
  readonly path: string;
  readonly id: number;
  readonly columns: readonly FormColumn[];
}

const actWords: Readonly<Record<Entry["act"], string>> = {
  added: "登记",
  imported: "从台账导入",
  amended: "修改",
  voided: "作废",
  restored: "恢复",
  passed: "随机构调整转移",
};

/** 经过: what happened to a record, who did it, and why. */
export function RecordHistory({ path, id, columns }: RecordHistoryProps) {
  const history = useQuery({
    queryKey: [path, id, "history"],
    queryFn: () => ask<{ readonly entries: readonly Entry[] }>(`${path}/${id}/history`),
  });
  if (history.isPending) return <Loading rows={3} />;
  if (history.error) {
    return <RefusalAlert fault={history.error} onRetry={() => void history.refetch()} />;
  }
  const headers = new Map(columns.map(({ code, header }) => [code, header]));
  return (
    <ol className="office-history">
      {history.data.entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and never change their order
        <li key={at}>
          <span className="office-soft">{instantWords(entry.at)}</span> {entry.by}{" "}
          {actWords[entry.act]}
          {entry.files && `（${entry.files.join("、")}）`}
          {entry.column !== null &&
            `“${headers.get(entry.column) ?? entry.column}”：${entry.before ?? "空"} → ${entry.after ?? "空"}`}
          {entry.because && <span className="office-soft">　原因：{entry.because}</span>}
        </li>
      ))}
    </ol>
  );
}
