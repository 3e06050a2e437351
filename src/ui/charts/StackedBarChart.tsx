import { GapWords } from "./BarChart.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { axisHeight, ChartFrame } from "./ChartFrame.tsx";
import { patternFill } from "./ChartPatterns.tsx";
import { type ChartData, type ChartRow, isGap } from "./chart-value.ts";
import { groupedFigure } from "./figure-words.ts";
import { type NarrowPart, type PlacedPart, placeNarrowParts } from "./narrow-parts.ts";
import { hasRoom } from "./room.ts";
import { newScale, plot, rounded, type Scale } from "./scale.ts";

/** In em: a bar, a line of figures below it, and what is left between rows. */
const [bar, line, between] = [1.5, 1.4, 0.8];

/**
 * A row a year: the parts of a whole behind each other, each with its figure, those too narrow for it below the bar; the sum
 * behind them. A row of which one part is not certain is a gap: a shorter bar would be taken for a smaller sum.
 */
export function StackedBarChart({ data }: { readonly data: ChartData }) {
  const { rows } = data;
  const scale = newScale(Math.max(0, ...rows.map((row) => sumOf(row) ?? 0)));
  let height = 0;
  const laid = rows.map((row) => {
    const narrow = placeNarrowParts(narrowParts(row, scale), plot.left + 1);
    const top = height;
    height += bar + line * ((narrow.at(-1)?.line ?? -1) + 1) + between;
    return { row, narrow, top: rounded(axisHeight + top) };
  });
  return (
    <ChartFigure data={data}>
      <ChartFrame data={data} scale={scale} height={rounded(height)}>
        {laid.map(({ row, narrow, top }) => (
          <g key={row.label}>
            <text
              className="row-label"
              x={`${plot.left - 2}%`}
              y={`${rounded(top + bar / 2)}em`}
              dy=".35em"
              textAnchor="end"
            >
              {row.label}
            </text>
            <Stack id={data.id} row={row} top={top} scale={scale} />
            <NarrowParts id={data.id} parts={narrow} top={rounded(top + bar)} />
          </g>
        ))}
      </ChartFrame>
    </ChartFigure>
  );
}

/** `undefined` where a part is not certain. */
function sumOf({ values }: ChartRow): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (isGap(value)) return undefined;
    sum += Math.max(0, value);
  }
  return sum;
}

/** The parts that have no room for their figure; none of a row that is a gap. */
function narrowParts(row: ChartRow, scale: Scale): readonly NarrowPart[] {
  if (sumOf(row) === undefined) return [];
  const axis = scale.at(0);
  return row.values.flatMap((value, series) => {
    if (isGap(value) || value <= 0) return [];
    const figure = groupedFigure(value);
    return hasRoom(figure, scale.at(value) - axis) ? [] : [{ series, figure }];
  });
}

interface NarrowPartsProps {
  readonly id: string;
  readonly parts: readonly PlacedPart[];
  /** In em. */
  readonly top: number;
}

/** Their figures, each beside a piece of its pattern. */
function NarrowParts({ id, parts, top }: NarrowPartsProps) {
  return parts.map(({ series, figure, line: at, left }) => (
    <g key={series} className="narrow-part">
      <rect
        className="bar"
        x={`${left}%`}
        y={`${rounded(top + at * line + 0.3)}em`}
        width="1em"
        height="0.8em"
        fill={patternFill(id, series)}
      />
      <text
        className="value"
        x={`${left}%`}
        dx="1.3em"
        y={`${rounded(top + at * line + line / 2)}em`}
        dy=".35em"
      >
        {figure}
      </text>
    </g>
  ));
}

interface StackProps {
  readonly id: string;
  readonly row: ChartRow;
  /** In em. */
  readonly top: number;
  readonly scale: Scale;
}

function Stack({ id, row, top, scale }: StackProps) {
  const sum = sumOf(row);
  const y = rounded(top + bar / 2);
  if (sum === undefined) return <GapWords words={row.values.find(isGap)?.gap ?? ""} y={y} />;
  let before = 0;
  return (
    <>
      {row.values.map((value, at) => {
        if (isGap(value) || value <= 0) return null;
        const from = scale.at(before);
        before += value;
        const width = rounded(scale.at(before) - from);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: series never move
          <g key={at}>
            <rect
              className="bar"
              x={`${from}%`}
              y={`${top}em`}
              width={`${width}%`}
              height={`${bar}em`}
              fill={patternFill(id, at)}
            />
            {hasRoom(groupedFigure(value), width) && (
              <text
                className="value"
                x={`${rounded(from + width / 2)}%`}
                y={`${y}em`}
                dy=".35em"
                textAnchor="middle"
              >
                {groupedFigure(value)}
              </text>
            )}
          </g>
        );
      })}
      <text
        className="value sum"
        x={sum === 0 ? `${plot.left + 1}%` : "100%"}
        y={`${y}em`}
        dy=".35em"
        textAnchor={sum === 0 ? "start" : "end"}
      >
        {sum === 0 ? "0" : `共 ${groupedFigure(sum)}`}
      </text>
    </>
  );
}
