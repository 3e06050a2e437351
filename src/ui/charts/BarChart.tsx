import { ChartFigure } from "./ChartFigure.tsx";
import { axisHeight, ChartFrame } from "./ChartFrame.tsx";
import { patternFill } from "./ChartPatterns.tsx";
import { type ChartData, type ChartValue, isGap } from "./chart-value.ts";
import { groupedFigure } from "./figure-words.ts";
import { hasRoom } from "./room.ts";
import { newScale, plot, rounded, type Scale } from "./scale.ts";

/** In em: a bar, what is left between rows. */
const [bar, between] = [1.3, 0.8];

/** A row a year, a bar a series, each with its figure; what is not certain is a word in place of a bar. */
export function BarChart({ data }: { readonly data: ChartData }) {
  const { rows, series } = data;
  const certain = rows.flatMap(({ values }) => values.filter((value) => typeof value === "number"));
  const scale = newScale(Math.max(0, ...certain));
  const rowHeight = series.length * bar + between;
  return (
    <ChartFigure data={data}>
      <ChartFrame data={data} scale={scale} height={rows.length * rowHeight}>
        {rows.map(({ label, values }, at) => {
          const top = axisHeight + at * rowHeight;
          return (
            <g key={label}>
              <text
                className="row-label"
                x={`${plot.left - 2}%`}
                y={`${rounded(top + (series.length * bar) / 2)}em`}
                dy=".35em"
                textAnchor="end"
              >
                {label}
              </text>
              <Bars id={data.id} values={values} top={top} scale={scale} />
            </g>
          );
        })}
      </ChartFrame>
    </ChartFigure>
  );
}

interface BarsProps {
  readonly id: string;
  readonly values: readonly ChartValue[];
  /** In em. */
  readonly top: number;
  readonly scale: Scale;
}

function Bars({ id, values, top, scale }: BarsProps) {
  const [first] = values;
  const isAllGap =
    first !== undefined && isGap(first) && values.every((value) => isSame(value, first.gap));
  if (isAllGap) return <GapWords words={first.gap} y={top + (values.length * bar) / 2} />;
  return values.map((value, at) => {
    const y = rounded(top + at * bar);
    const key = `${at}`;
    return isGap(value) ? (
      <GapWords key={key} words={value.gap} y={y + bar / 2} />
    ) : (
      <Bar key={key} fill={patternFill(id, at)} {...{ value, y, scale }} />
    );
  });
}

function isSame(value: ChartValue, gap: string): boolean {
  return isGap(value) && value.gap === gap;
}

interface BarProps {
  readonly fill: string;
  readonly value: number;
  readonly y: number;
  readonly scale: Scale;
}

function Bar({ fill, value, y, scale }: BarProps) {
  const end = scale.at(value);
  const words = groupedFigure(value);
  const isFar = !hasRoom(words, 100 - end - 1);
  return (
    <>
      {end > plot.left && (
        <rect
          className="bar"
          x={`${plot.left}%`}
          y={`${rounded(y + 0.1)}em`}
          width={`${rounded(end - plot.left)}%`}
          height={`${bar - 0.2}em`}
          fill={fill}
        />
      )}
      <text
        className="value"
        x={isFar ? "100%" : `${rounded(end + 1)}%`}
        y={`${rounded(y + bar / 2)}em`}
        dy=".35em"
        textAnchor={isFar ? "end" : "start"}
      >
        {words}
      </text>
    </>
  );
}

/** In place of a bar, at `y` em. */
export function GapWords({ words, y }: { readonly words: string; readonly y: number }) {
  return (
    <text className="gap" x={`${plot.left + 1}%`} y={`${rounded(y)}em`} dy=".35em">
      {`（${words}）`}
    </text>
  );
}
