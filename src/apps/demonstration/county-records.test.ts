import { expect, test } from "vitest";
import { agencies } from "#demonstration/county/agencies.ts";
import { figureSeries } from "#demonstration/figures/series.ts";
import { ledgerCsv } from "#demonstration/records/ledger-rows.ts";
import { recordedAgencies } from "#demonstration/records/ledgers-on.ts";
import { recordsOf } from "#demonstration/records/records-of.ts";
import { agenciesAdded } from "#features/report-filing/compile/agencies-added.ts";
import { compileReport } from "#features/report-filing/compile/compile-report.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { features } from "../features.ts";
import { loadFigures } from "../rooms/load-figures.ts";

const given = givenDatabase();
const years = [2024, 2025];

// Each fourth, those who have most to do among them.
test.each(recordedAgencies().filter((_, at) => at % 4 === 0))(
  "the records of %s compile to the figures of its reports, year by year",
  async (name) => {
    const agency = await givenAgency(given.db, { name });
    for (const ledger of recordsOf(name, years).ledgers) {
      if (ledger.rows.length === 0) continue;
      const kind = await kindOf(ledger.kind);
      const lines = ledgerCsv(ledger).trimEnd().split("\r\n");
      const { errors, rows } = await importLines(given.db, { kind, agency }, lines);
      expect(errors).toEqual([]);
      expect([ledger.kind, rows.new]).toEqual([ledger.kind, ledger.rows.length]);
    }
    const known = agencies.find((one) => one.name === name);
    if (!known) throw new Error(`the county has no ${name}`);
    const figures = await loadFigures(features);
    const kinds = await Promise.all(
      features.flatMap((room) => room.ledgers ?? []).map(({ load }) => load()),
    );
    for (const year of years) {
      const added = await agenciesAdded(given.db, { agencyId: agency, year, scope: "own" });
      if (!added.ok) throw new Error(added.error.kind);
      const { report, missing } = await compileReport(
        given.db,
        { figures, kinds },
        {
          reader: agencyScope({ kind: "operator" }),
          added: added.value,
          scope: "own",
          year,
          today: "2026-11-30",
        },
      );
      const told = [...(figureSeries(known, 2025).get(year) ?? [])];
      const cells = told.map(([cell]) => [cell, report.cells[cell]?.value]);
      expect([year, Object.fromEntries(cells)]).toEqual([year, Object.fromEntries(told)]);
      expect(missing.kinds.map(({ kind }) => kind)).not.toContain("decisions");
    }
  },
);
