import { Card, Typography } from "antd";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import type { LetterAnswer } from "../../api/letters/letter-answer.ts";
import { isHeading, type LetterContent } from "../../domain/letter-content.ts";

/** What a letter says, as it is signed. */
export function LetterPaper({
  letter: { content, agencyName, datedOn, dueOn },
}: Pick<LetterAnswer, "letter">) {
  const { title, to, lines, table } = content;
  return (
    <Card className="office-gap">
      <Typography.Title level={2} className="office-subtitle">
        {title}
      </Typography.Title>
      {to && <p>{to}：</p>}
      {lines
        .map((text, at) => ({ key: `${at}`, text }))
        .map(({ key, text }) => (
          <p key={key}>{isHeading(text) ? <strong>{text}</strong> : text}</p>
        ))}
      <p>{agencyName}</p>
      {datedOn && <p>{datedOn}</p>}
      {dueOn && <p>反馈期限：{dueOn}</p>}
      {table && <PaperTable table={table} />}
    </Card>
  );
}

export function PaperTable({ table }: { readonly table: NonNullable<LetterContent["table"]> }) {
  return (
    <ScrollRegion label={table.name}>
      <table className="office-table">
        <caption>附：{table.name}</caption>
        <thead>
          <tr>
            {table.head.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join("\u001f")}>
              {row.map((cell, at) => (
                <td key={`${table.head[at]}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
