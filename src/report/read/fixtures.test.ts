import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPlain } from "#formats/read-plain.ts";
import type { AnnualReport, ReportCell } from "#report/annual-report.ts";
import { cellNames } from "#tests/support/given-report.ts";
import { readAnnualReport } from "./read-annual-report.ts";

const fixtures = new URL("./fixtures/", import.meta.url);

type Shown = number | ReportCell["state"];

/** `rows` gives each column of a row, or one state for all of them; `others` is every cell besides. */
interface Expected {
  readonly edition: AnnualReport["edition"];
  readonly year: number | null;
  readonly agency: string | null;
  readonly sections: readonly number[];
  readonly warnings: readonly string[];
  readonly others: Shown;
  readonly rows: Readonly<Record<string, Shown | readonly Shown[]>>;
}

describe("a report is read as its page shows it", () => {
  for (const name of readdirSync(fixtures)) {
    test(name.replaceAll("-", " "), () => {
      const { expected, source, report } = load(name);
      const { edition, year, agency, sections, warnings } = report;
      const { rows, others, ...facts } = expected;
      expect({
        edition,
        year,
        agency,
        sections: sections.map(({ number }) => number),
        warnings: warnings.map(({ code }) => code),
      }).toEqual(facts);
      const shown = shownRows(report);
      if (edition === "2021" || edition === "2019-trial") {
        expect(Object.keys(report.cells)).toEqual(cellNames(edition));
      }
      expect(Object.keys(shown)).toEqual(expect.arrayContaining(Object.keys(rows)));
      expect(shown).toEqual(
        Object.fromEntries(
          Object.entries(shown).map(([row, cells]) => [row, asCells(rows[row] ?? others, cells)]),
        ),
      );
      for (const [cell, found] of Object.entries(report.cells)) expectAtPlace(source, cell, found);
    });
  }
});

function load(name: string): { expected: Expected; source: string; report: AnnualReport } {
  const folder = new URL(`${name}/`, fixtures);
  const input = ["input.txt", "input.html"].find((file) => existsSync(new URL(file, folder)));
  const read = readPlain(readFileSync(new URL(input ?? "input", folder)));
  if (typeof read === "string") throw new Error(`${name}: ${read}`);
  return {
    expected: JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")),
    source: read.source,
    report: readAnnualReport(read),
  };
}

function shownRows({ cells }: AnnualReport): Record<string, Shown[]> {
  const rows: Record<string, Shown[]> = {};
  for (const [name, cell] of Object.entries(cells)) {
    const row = name.slice(0, name.lastIndexOf("."));
    rows[row] = [...(rows[row] ?? []), cell.state === "read" ? cell.value : cell.state];
  }
  return rows;
}

function asCells(expected: Shown | readonly Shown[], cells: readonly Shown[]): readonly Shown[] {
  return typeof expected === "object" ? expected : cells.map(() => expected);
}

/** A value that was read is printed where its place says, in the spelling of a figure. */
function expectAtPlace(source: string, name: string, cell: ReportCell): void {
  if (cell.state !== "read") return;
  const printed = source.slice(cell.place?.start, cell.place?.end).normalize("NFKC");
  const digits = printed.replace(/[,增+件]/g, "").replace("减", "-");
  const value = digits.endsWith("万元") ? Number.parseFloat(digits) * 10_000 : Number(digits);
  expect([name, value]).toEqual([name, cell.value]);
}
