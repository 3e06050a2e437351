import type { CsvProblem } from "#formats/csv/csv-table.ts";

/** Why a table that an operator wrote is not CSV with the columns it needs. */
export function csvProblemWords(path: string, problem: CsvProblem): string {
  switch (problem.kind) {
    case "quotes":
      return `${path} 第 ${problem.line} 行：引号不成对；请检查引号，或用表格软件重新存为 CSV。`;
    case "no-column":
      return `${path}：表头缺少“${problem.column}”，现有“${problem.found.join(",")}”；请在第一行写上列名。`;
  }
}
