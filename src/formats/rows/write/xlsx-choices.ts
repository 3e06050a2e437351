import { cellText } from "../../xlsx/write/cell-text.ts";
import { columnName } from "../../xlsx/write/column-name.ts";
import type { WrittenColumn } from "./columns.ts";
import { textCell } from "./xlsx-cells.ts";
import { styleOf } from "./xlsx-styles.ts";

/** The hidden sheet with the words of drop-down lists: one written in its cell's own rule may have 255 characters only. */
export const choicesSheet = "选项";

const lastRow = 1_048_576;

/** The drop-down lists of a sheet whose rows begin in row 2; words stand in the columns of `choicesSheet`. */
export function choicesXml(columns: readonly WrittenColumn[]): string {
  const lists = columns.flatMap(({ choices }, at) => {
    if (!choices) return [];
    const source = `'${choicesSheet}'!$${columnName(at)}$1:$${columnName(at)}$${choices.words.length}`;
    const told = choices.isStrict
      ? `showErrorMessage="1" errorTitle="${cellText("请从列表中选择")}" error="${cellText("这一列只能填列表中的词。")}"`
      : 'showErrorMessage="0"';
    return [
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" ${told} sqref="${columnName(at)}2:${columnName(at)}${lastRow}"><formula1>${cellText(source)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ""
    : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

/** The rows of `choicesSheet`; none where no column has words to choose from. */
export function choiceRowsXml(columns: readonly WrittenColumn[]): string | undefined {
  const most = Math.max(0, ...columns.map(({ choices }) => choices?.words.length ?? 0));
  if (most === 0) return;
  return Array.from({ length: most }, (_, y) => {
    const cells = columns.map(({ choices }, x) => {
      const word = choices?.words[y];
      return word === undefined ? "" : textCell(`${columnName(x)}${y + 1}`, word, styleOf("text"));
    });
    return `<row r="${y + 1}">${cells.join("")}</row>`;
  }).join("");
}
