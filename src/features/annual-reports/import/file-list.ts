import { isRegionCode, matchName } from "#features/agencies/index.ts";
import { type CsvProblem, csvTable } from "#formats/csv/csv-table.ts";
import { err, ok, type Result } from "#kernel/result.ts";

/** The name of the table that may lie in a folder and says what its files are. */
export const fileListName = "目录.csv";

/** What a folder's table says of one file; it goes before everything else that is known. */
export interface ListedFile {
  readonly regionCode?: string;
  readonly agency?: string;
  readonly year?: number;
}

export type FileListProblem =
  | CsvProblem
  | { readonly kind: "no-file"; readonly line: number }
  | {
      readonly kind: "bad-code" | "bad-year" | "bad-agency";
      readonly line: number;
      readonly value: string;
    }
  | {
      readonly kind: "repeated";
      readonly line: number;
      readonly first: number;
      readonly file: string;
    };

const columns = { required: ["文件"], optional: ["区划代码", "机关", "年份"] } as const;

/**
 * Reads a table with the header 文件,区划代码,机关,年份, all but the first optional: the files' names below the folder, and
 * what they are. Refused with every line that cannot be used.
 */
export function parseFileList(
  text: string,
): Result<ReadonlyMap<string, ListedFile>, readonly FileListProblem[]> {
  const table = csvTable(text, columns);
  if (!table.ok) return err([table.error]);
  const files = new Map<string, ListedFile>();
  const lines = new Map<string, number>();
  const problems: FileListProblem[] = [];
  for (const { line, cells } of table.value) {
    const file = cells.文件.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC");
    const first = lines.get(file);
    if (file === "") problems.push({ kind: "no-file", line });
    else if (first !== undefined) problems.push({ kind: "repeated", line, first, file });
    problems.push(...cellProblems(line, cells));
    lines.set(file, first ?? line);
    files.set(file, listedFile(cells));
  }
  return problems.length > 0 ? err(problems) : ok(files);
}

type Cells = Readonly<Record<"区划代码" | "机关" | "年份", string>>;

function cellProblems(line: number, cells: Cells): readonly FileListProblem[] {
  const bad = (kind: "bad-code" | "bad-year" | "bad-agency", value: string, isGood: boolean) =>
    value === "" || isGood ? [] : [{ kind, line, value }];
  const { 区划代码: code, 机关: agency, 年份: year } = cells;
  return [
    ...bad("bad-code", code, isRegionCode(code)),
    ...bad("bad-year", year, /^20\d\d年?$/.test(year)),
    ...bad("bad-agency", agency, matchName(agency) !== ""),
  ];
}

function listedFile({ 区划代码: regionCode, 机关: agency, 年份: year }: Cells): ListedFile {
  return {
    ...(regionCode && { regionCode }),
    ...(agency && { agency }),
    ...(year && { year: Number.parseInt(year, 10) }),
  };
}
