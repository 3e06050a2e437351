import type { Column } from "../column.ts";
import type { RowWarning } from "../kind.ts";
import type { Problem } from "../problem.ts";
import type { ImportResult, Place, PlacedProblem, PlacedWarning } from "./call.ts";

/** What is found out about the rows of a call, in the words of its result. */
export class Tally {
  readonly skipped: (Place & { readonly because: string })[] = [];
  readonly warnings: PlacedWarning[] = [];
  /** Whose the rows are. */
  readonly owners = new Set<string>();
  readonly counts = { new: 0, changed: 0, same: 0 };
  #rows = 0;
  readonly #problems = new Map<number, PlacedProblem[]>();
  readonly #headers: ReadonlyMap<string, string>;

  constructor(columns: readonly Column[]) {
    this.#headers = new Map(columns.map(({ code, header }) => [code, header]));
  }

  /** The number of the next row of the call, from 0. */
  nextRow(): number {
    this.#rows += 1;
    return this.#rows - 1;
  }

  fail(seq: number, place: Place, problems: readonly Problem[]): void {
    const told = problems.map((problem) => ({
      ...place,
      column: this.headerOf(problem.column),
      value: problem.value,
      code: problem.code,
      message: problem.message,
    }));
    this.#problems.set(seq, [...(this.#problems.get(seq) ?? []), ...told]);
  }

  warn(place: Place, warnings: readonly RowWarning[]): void {
    for (const { column, value, code, message } of warnings) {
      this.warnings.push({ ...place, column: this.headerOf(column), value, code, message });
    }
  }

  /** Of a sheet or a file, not of a row. */
  warnOf(
    { file, sheet }: Omit<Place, "row">,
    { code, message, column = null }: { code: string; message: string; column?: string | null },
  ): void {
    this.warnings.push({ file, sheet, row: null, column, value: "", code, message });
  }

  isFailed(seq: number): boolean {
    return this.#problems.has(seq);
  }

  problemsOf(seq: number): readonly PlacedProblem[] {
    return this.#problems.get(seq) ?? [];
  }

  get failed(): number {
    return this.#problems.size;
  }

  get rows(): ImportResult["rows"] {
    return { ...this.counts, skipped: this.skipped.length, failed: this.failed };
  }

  headerOf(code: string): string {
    return this.#headers.get(code) ?? code;
  }

  result(of: Pick<ImportResult, "kind" | "agency" | "stored">): ImportResult {
    const errors = [...this.#problems]
      .sort(([one], [other]) => one - other)
      .flatMap(([, problems]) => problems);
    return {
      kind: of.kind,
      agency: of.agency,
      rows: this.rows,
      skippedRows: this.skipped,
      errors,
      warnings: this.warnings,
      stored: of.stored,
    };
  }
}
