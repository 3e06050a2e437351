import type { ReportCell } from "#report/annual-report.ts";
import type { ComparedCellName } from "#report/form/compared-cells.ts";
import { stateWords } from "#report/words/state-words.ts";
import { figureText } from "#report/write/figure-text.ts";
import { rowAnchor } from "#report-view/anchors.ts";
import { TableRegion } from "#ui/tables/TableRegion.tsx";
import type { ComparedFigure } from "../../data/compared/compared-figures.ts";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import type { Part, ToldRow } from "./told-rows.ts";

interface RowToldProps {
  readonly row: ToldRow;
  readonly years: readonly AgencyYear[];
}

/** One row: its definition, its figures by column, what they are made of, and other years. */
export function RowTold({ row, years }: RowToldProps) {
  const { id, label, means, basis, figures, madeOf } = row;
  return (
    <section id={rowAnchor(id)} aria-labelledby={`${rowAnchor(id)}-title`}>
      <h3 id={`${rowAnchor(id)}-title`}>{label}</h3>
      <p>
        {means}
        {basis && <span className="hint">依据：{basis}。</span>}
      </p>
      <TableRegion name={`${label}的数字`} columns={figures.length}>
        <table className="data-table" aria-label={`${label}的数字`}>
          <thead>
            <tr>
              {figures.map((one) => (
                <th key={one.label} scope="col" className="figure">
                  {one.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {figures.map((one) => (
                <td key={one.label} className="figure">
                  {cellText(one.cell)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </TableRegion>
      {madeOf.length > 0 && <MadeOf parts={madeOf} />}
      <OtherYears id={id} years={years} />
    </section>
  );
}

function MadeOf({ parts }: { readonly parts: readonly Part[] }) {
  const [first] = parts;
  if (first?.sign === "=") {
    return (
      <p>
        应当等于{first.label}：{cellText(first.cell)}。
      </p>
    );
  }
  const told = parts.filter(({ cell }) => cell.value !== 0);
  const words = told.map(({ sign, label, cell }, at) =>
    [at === 0 && sign === "+" ? [] : sign, label, cellText(cell)].flat().join(" "),
  );
  return <p>{`总数由下列数字得出（为 0 的不列）：${words.join(" ") || "都是 0"}。`}</p>;
}

/** The cell of a row that people compare: the last of its columns that the years have. */
const compared = ["total", "inForce", "decisions", "amountWan"] as const;

function OtherYears({ id, years }: { readonly id: string; readonly years: readonly AgencyYear[] }) {
  const told = years.flatMap(({ year, figures }) => {
    const figure = compared
      .map((column): ComparedFigure | undefined => figures[`${id}.${column}` as ComparedCellName])
      .find((one) => one && one.state !== "absent" && one.state !== "unread");
    return figure ? [{ year, text: cellText(figure as ReportCell) }] : [];
  });
  if (told.length < 2) return null;
  return <p>{`历年：${told.map(({ year, text }) => `${year} 年 ${text}`).join("，")}。`}</p>;
}

/** A figure, or why there is none. */
function cellText({ value, state }: ReportCell): string {
  if (value !== null) return figureText(value);
  return `${stateWords[state].sign}${stateWords[state].word}`;
}
