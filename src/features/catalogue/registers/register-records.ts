import type { Register } from "../domain/register.ts";
import { outcomeWords } from "../words/register-words.ts";
import type { RegisterRow } from "./list-register.ts";

type Cell = (row: RegisterRow) => string | null;

const common: readonly (readonly [string, Cell])[] = [
  ["机关", ({ agencyName }) => agencyName],
  ["标题", ({ title }) => title],
  ["文号", ({ documentNumber }) => documentNumber],
  ["公开属性", ({ attribute }) => attribute],
  ["形成日期", ({ formedOn }) => formedOn],
];

const columns: Readonly<Record<Register, readonly (readonly [string, Cell])[]>> = {
  undisclosed: [
    ...common,
    ["不公开的依据", ({ because }) => because],
    ["最近评估日期", ({ assessedOn }) => assessedOn],
    ["评估结果", ({ outcome }) => (outcome === null ? null : outcomeWords[outcome])],
    ["理由", ({ reason }) => reason],
  ],
  documents: [...common, ["公开日期", ({ publishedOn }) => publishedOn]],
  handover: [
    ...common,
    ["索引号", ({ indexNumber }) => indexNumber],
    ["类别", ({ word }) => word],
    ["公开日期", ({ publishedOn }) => publishedOn],
    ["链接", ({ url }) => url],
  ],
};

/** A register as a sheet, its head first, each row with its number. */
export function registerRecords(
  register: Register,
  rows: readonly RegisterRow[],
): readonly (readonly (string | null)[])[] {
  const all = columns[register];
  return [
    ["序号", ...all.map(([head]) => head)],
    ...rows.map((row, at) => [`${at + 1}`, ...all.map(([, cell]) => cell(row))]),
  ];
}
