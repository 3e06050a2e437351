interface ChartPatternsProps {
  /** Of the chart: patterns are known in the whole page. */
  readonly id: string;
  readonly series: number;
}

/** Strokes of the patterns that tell series apart without colour; the first series is plain. */
const strokes = [
  "",
  "M-2,2L2,-2M0,8L8,0M6,10L10,6",
  "M2,2h.01M6,6h.01",
  "M0,2h8M0,6h8",
  "M0,0L8,8M8,0L0,8",
  "M4,0v8",
] as const;

/** The grounds of a chart's series: a colour of `charts.css` and a pattern each. */
export function ChartPatterns({ id, series }: ChartPatternsProps) {
  return (
    <defs>
      {strokes.slice(0, series).map((stroke, at) => (
        <pattern
          key={stroke}
          id={patternId(id, at)}
          className={`series-${at + 1}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect className="ground" width="8" height="8" />
          {stroke !== "" && <path className="stroke" d={stroke} />}
        </pattern>
      ))}
    </defs>
  );
}

/** What fills the bars of a series (from 0). */
export function patternFill(id: string, series: number): string {
  return `url(#${patternId(id, series)})`;
}

function patternId(id: string, series: number): string {
  return `${id}-s${series + 1}`;
}
