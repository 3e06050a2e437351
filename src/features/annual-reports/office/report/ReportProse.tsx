import { Typography } from "antd";
import type { ReactNode } from "react";
import type { KeptReport } from "../../data/keeping/find-kept.ts";

/** What the report says in words, and which of them findings quote. */
export function ReportProse({ report }: { readonly report: KeptReport }) {
  const { preface, sections } = report.report;
  const quotes = report.check?.findings.flatMap(({ places, message }) =>
    places.map((place) => ({ ...place, message })),
  );
  if (sections.length === 0 && !preface) return <p>没有读出正文，请看原文件。</p>;
  return (
    <div className="office-panel">
      {preface && <p className="report-prose">{preface}</p>}
      {sections.map(({ number, heading, text }) => (
        <section key={number}>
          <Typography.Title level={2} className="office-subtitle">
            {heading}
          </Typography.Title>
          <p className="report-prose">
            {marked(text, quotes?.filter(({ section }) => section === number) ?? [])}
          </p>
        </section>
      ))}
    </div>
  );
}

interface Quote {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** The text with what findings quote marked; of quotes that overlap the first. */
function marked(text: string, quotes: readonly Quote[]) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, message } of [...quotes].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} title={message}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
