import { Button } from "antd";

/** A row of a chart: what it is of, and how much; `null`: there is no figure, which is not 0. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
}

interface BarRowsProps {
  /** What the chart is of, for those who do not see it. */
  readonly label: string;
  /** What the rows are: 年度, 机关. */
  readonly heading: string;
  readonly unit: string;
  readonly rows: readonly BarRow[];
  /** The row that is looked at. */
  readonly chosen?: string | undefined;
  readonly onChoose?: (key: string) => void;
}

/** A chart as a table: a bar a row, from the left, with its figure beside it; a row may be chosen. */
export function BarRows({ label, heading, unit, rows, chosen, onChoose }: BarRowsProps) {
  const most = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return (
    <table className="office-bars" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">
            <span className="office-soft">{unit}</span>
          </th>
          <td className="office-bar-cell" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.key === chosen ? "office-bar-chosen" : undefined}>
            <th scope="row">
              {onChoose ? (
                <Button
                  type="link"
                  className="office-in-cell"
                  aria-pressed={row.key === chosen}
                  onClick={() => onChoose(row.key)}
                >
                  {row.label}
                </Button>
              ) : (
                row.label
              )}
            </th>
            <td>{row.value === null ? "没有数" : row.value.toLocaleString("zh-CN", manyDigits)}</td>
            <td className="office-bar-cell">
              <svg className="office-bar" width="100%" height="14" aria-hidden="true">
                <rect width={`${barWidth(row.value, most)}%`} height="14" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const manyDigits = { maximumFractionDigits: 6 };

function barWidth(value: number | null, most: number): number {
  return value === null || value <= 0 || most <= 0 ? 0 : Math.max(0.5, (value / most) * 100);
}
