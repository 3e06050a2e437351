import { Flex, Select } from "antd";
import { placeOf, type RowAnswerGiven, type RowPlace } from "./answers.ts";

interface RowByRowProps {
  readonly column: string;
  /** How many rows have the word. */
  readonly count: number;
  /** The rows that can be answered one by one. */
  readonly asked: readonly RowPlace[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly rows: readonly RowAnswerGiven[];
  readonly onChange: (rows: readonly RowAnswerGiven[]) => void;
}

/** No word of a column is this one. */
const leaveOut = "\u0000leave-out";

/** 逐行回答: single rows mean something else than their word does in others, or stay out. */
export function RowByRow({ column, count, asked, options, rows, onChange }: RowByRowProps) {
  const answer = (place: RowPlace, said: string | undefined) =>
    onChange(withRowAnswer(rows, { place, column, said }));
  return (
    <details className="office-gap">
      <summary>逐行回答</summary>
      {count > asked.length && (
        <p className="office-soft office-says">
          先列出前 {asked.length} 行；回答以后重新核对，再列出其余的。
        </p>
      )}
      {asked.map((place) => (
        <Flex key={placeOf(place)} align="center" gap="small" wrap className="office-row-answer">
          <span>{placeOf(place)}</span>
          <Select
            className="office-wide"
            aria-label={`${placeOf(place)}的“${column}”`}
            allowClear
            placeholder="按上面的回答"
            value={saidOf(rows, place, column) ?? null}
            onChange={(said: string | null | undefined) => answer(place, said ?? undefined)}
            options={[{ value: leaveOut, label: "不导入这一行" }, ...options]}
          />
        </Flex>
      ))}
    </details>
  );
}

/** With one answer of a row set, or taken away; what was said of its other columns stays, unless the row stays out. */
function withRowAnswer(
  rows: readonly RowAnswerGiven[],
  {
    place,
    column,
    said,
  }: { readonly place: RowPlace; readonly column: string; readonly said: string | undefined },
): readonly RowAnswerGiven[] {
  const others = rows.filter((one) => !isAt(one, place));
  if (said === leaveOut) return [...others, { ...place, leftOut: true }];
  const { [column]: _, ...rest } = rows.find((one) => isAt(one, place))?.values ?? {};
  const values = said === undefined ? rest : { ...rest, [column]: said };
  return Object.keys(values).length === 0 ? others : [...others, { ...place, values }];
}

function saidOf(
  rows: readonly RowAnswerGiven[],
  place: RowPlace,
  column: string,
): string | undefined {
  const found = rows.find((one) => isAt(one, place));
  return found?.leftOut ? leaveOut : found?.values?.[column];
}

function isAt(one: RowPlace, { file, sheet, row }: RowPlace): boolean {
  return one.file === file && one.sheet === sheet && one.row === row;
}
