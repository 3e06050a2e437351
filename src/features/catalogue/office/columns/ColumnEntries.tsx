import { Tag, Typography } from "antd";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import type { ColumnAnswer, EntryShown } from "../../api/columns-answer.ts";

/** The newest items of a column, each held to the column's limit. */
export function ColumnEntries({ entries }: Pick<ColumnAnswer, "entries">) {
  return (
    <section>
      <Typography.Title level={2} className="office-subtitle">
        最近的信息
      </Typography.Title>
      {entries.length === 0 && <p className="office-soft">没有归入本栏目的信息。</p>}
      <ul className="office-plain">
        {entries.map((entry) => (
          <li key={entry.id}>
            <RecordLink path={entry.path}>{entry.title}</RecordLink> {entry.publishedOn}{" "}
            <InTime entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function InTime({ entry: { formedOn, dueOn, isLate } }: { readonly entry: EntryShown }) {
  if (isLate === null) return <span className="office-soft">形成日期或者期限不明</span>;
  const says = `${formedOn} 形成，应不晚于 ${dueOn} 公开`;
  return isLate ? (
    <Tag color="error">超期：{says}</Tag>
  ) : (
    <span className="office-soft">{says}</span>
  );
}
