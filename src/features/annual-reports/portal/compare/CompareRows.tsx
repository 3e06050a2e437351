import type { ReactNode } from "react";
import type { YearFigure } from "../agency/year-figure.ts";
import type { CompareLine, CompareRow } from "./compare-rows.ts";
import { DoubtMark } from "./DoubtMark.tsx";
import { figureText, shownText } from "./figure-words.ts";

interface CompareRowsProps {
  readonly row: CompareRow;
  /** Ids of the agencies, in the order of the columns. */
  readonly ids: readonly number[];
  readonly hasYears: boolean;
  readonly hasSummary: boolean;
}

/** One item, a line for each of its years. */
export function CompareRows({ row, ids, hasYears, hasSummary }: CompareRowsProps) {
  const { label, kind, lines } = row;
  return lines.map((line, at) => (
    <tr key={line.year} className={kind === "single" ? undefined : kind}>
      {at === 0 && (
        <th
          scope={lines.length > 1 ? "rowgroup" : "row"}
          {...(lines.length > 1 && { rowSpan: lines.length })}
        >
          {spaced(label)}
        </th>
      )}
      {hasYears && (
        <th scope="row" className="year">
          {line.year}
        </th>
      )}
      {ids.map((id, column) => (
        <Figure key={id} figure={line.figures[column]}>
          {line.doubtful.includes(id) && <DoubtMark agencyId={id} year={line.year} />}
        </Figure>
      ))}
      {hasSummary && <Summary line={line} />}
    </tr>
  ));
}

/** （三）不予公开 1.属于国家秘密: the number stands apart from the words before it. */
function spaced(label: string): string {
  return label.replace(/(?<=\p{Script=Han})(?=\d\.)/u, " ");
}

interface FigureProps {
  readonly figure: YearFigure | undefined;
  /** The mark of a doubtful one. */
  readonly children: ReactNode;
}

function Figure({ figure, children }: FigureProps) {
  return (
    <td className={figure?.kind === "figure" ? "figure" : "figure uncertain"}>
      {shownText(figure)}
      {figure?.kind === "partial" && <span className="aside">另有 {figure.left} 格未能确认</span>}
      {children}
    </td>
  );
}

interface SummaryProps {
  readonly line: CompareLine;
}

function Summary({ line: { summary, figures } }: SummaryProps) {
  const of = figures.length;
  const covers =
    summary && summary.counted < of ? (
      <span className="aside">
        {of} 个机关中的 {summary.counted} 个
      </span>
    ) : undefined;
  return (
    <>
      <SummaryCell value={summary?.sum}>{covers}</SummaryCell>
      <SummaryCell value={summary?.median}>{covers}</SummaryCell>
    </>
  );
}

interface SummaryCellProps {
  readonly value: number | undefined;
  readonly children: ReactNode;
}

function SummaryCell({ value, children }: SummaryCellProps) {
  return (
    <td className="figure summary-figure">
      {value === undefined ? "—" : figureText(value)}
      {children}
    </td>
  );
}
