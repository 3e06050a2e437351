import type { ReactNode } from "react";
import { ChartPatterns } from "./ChartPatterns.tsx";
import type { ChartData } from "./chart-value.ts";
import { tickWords } from "./figure-words.ts";
import { plot, type Scale } from "./scale.ts";

interface ChartFrameProps {
  readonly data: ChartData;
  readonly scale: Scale;
  /** Of the rows together, in em. */
  readonly height: number;
  readonly children: ReactNode;
}

/** Above the rows: the axis, in em. */
export const axisHeight = 2;

/**
 * The picture without its bars: title, description, patterns, an axis with round figures. Widths are per cent and heights em,
 * so that text keeps its size on every screen, in elder mode and in print.
 */
export function ChartFrame({ data, scale, height, children }: ChartFrameProps) {
  const { id, title, unit, series, rows } = data;
  const whole = axisHeight + height;
  const first = rows[0]?.label;
  const last = rows.at(-1)?.label;
  return (
    <svg
      className="chart"
      width="100%"
      height={`${whole}em`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>
        {`横向条形图，单位：${unit}；每年一行，从 ${first} 到 ${last}；${series.join("、")}。数据见图下的表格。`}
      </desc>
      <ChartPatterns id={id} series={series.length} />
      {scale.ticks.map((tick, at) => (
        <g key={tick} className={at % 2 === 1 ? "tick between" : "tick"}>
          <line
            x1={`${scale.at(tick)}%`}
            x2={`${scale.at(tick)}%`}
            y1={`${axisHeight - 0.4}em`}
            y2={`${whole}em`}
          />
          <text x={`${scale.at(tick)}%`} y="1.1em" textAnchor="middle">
            {tickWords(tick)}
          </text>
        </g>
      ))}
      {children}
      <line
        className="axis"
        x1={`${plot.left}%`}
        x2={`${plot.left}%`}
        y1={`${axisHeight - 0.4}em`}
        y2={`${whole}em`}
      />
    </svg>
  );
}
