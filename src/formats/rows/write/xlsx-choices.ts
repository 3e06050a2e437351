import type { WrittenColumn } from "./columns.ts";
import { letters, textCell } from "./xlsx-cells.ts";
import { styleOf } from "./xlsx-styles.ts";
import { xlsxText } from "./xlsx-text.ts";

/** The hidden sheet with the words of drop-down lists: one written in its cell's own rule may have 255 characters only. */
export const choicesSheet = "选项";

const lastRow = 1_048_576;

/** The drop-down lists of a sheet whose rows begin in row 2; words stand in the columns of `choicesSheet`. */
export function choicesXml(columns: readonly WrittenColumn[]): string {
  const lists = columns.flatMap(({ choices }, at) => {
    if (!choices) return [];
    const source = `'${choicesSheet}'!$${letters(at)}$1:$${letters(at)}$${choices.words.length}`;
    const told = choices.isStrict
      ? `showErrorMessage="1" errorTitle="${xlsxText("请从列表中选择")}" error="${xlsxText("这一列只能填列表中的词。")}"`
      : 'showErrorMessage="0"';
    return [
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" ${told} sqref="${letters(at)}2:${letters(at)}${lastRow}"><formula1>${xlsxText(source)}</formula1></dataValidation>`,
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
      return word === undefined ? "" : textCell(`${letters(x)}${y + 1}`, word, styleOf("text"));
    });
    return `<row r="${y + 1}">${cells.join("")}</row>`;
  }).join("");
}
