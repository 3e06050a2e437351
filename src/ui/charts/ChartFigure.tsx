import type { ReactNode } from "react";
import { ScrollRegion } from "../tables/ScrollRegion.tsx";
import { patternFill } from "./ChartPatterns.tsx";
import { type ChartData, type ChartValue, isGap } from "./chart-value.ts";
import { groupedFigure } from "./figure-words.ts";

interface ChartFigureProps {
  readonly data: ChartData;
  readonly children: ReactNode;
}

/** A chart with its name, what its patterns mean, and its figures as a table, folded. */
export function ChartFigure({ data, children }: ChartFigureProps) {
  const { id, title, unit, series } = data;
  return (
    <figure className="chart-figure" aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`}>
        <strong>{title}</strong>
        {`（单位：${unit}）`}
      </figcaption>
      <ul className="chart-legend">
        {series.map((name, at) => (
          <li key={name}>
            <svg width="1.8em" height="1.1em" aria-hidden="true">
              <rect className="bar" width="100%" height="100%" fill={patternFill(id, at)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      {children}
      <ChartTable data={data} />
    </figure>
  );
}

function ChartTable({ data: { title, series, rows } }: { readonly data: ChartData }) {
  return (
    <details className="chart-data">
      <summary>
        <span className="vh">{`${title}：`}</span>看图中的数字
      </summary>
      <ScrollRegion name={`${title}的数字`}>
        <table className="chart-table">
          <thead>
            <tr>
              <th scope="col">年度</th>
              {series.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, at) => (
                  <td key={series[at]}>{valueWords(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

function valueWords(value: ChartValue): string {
  return isGap(value) ? value.gap : groupedFigure(value);
}
