import { Typography } from "antd";
import { useState } from "react";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import type { CellName } from "#report/form/cell-names.ts";
import { formTables } from "#report/write/form-tables.ts";
import { FormGrid } from "#report-view/tables/FormGrid.tsx";
import { tableTitles } from "#report-view/words.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { DraftCell } from "./DraftCell.tsx";
import { OpenCell } from "./OpenCell.tsx";

interface DraftTablesProps {
  readonly workplace: WorkplaceAnswer;
  readonly mayWrite: boolean;
}

/** Tables two to four as the form prints them: computed, each cell opens to its records and to what was typed over it. */
export function DraftTables({ workplace, mayWrite }: DraftTablesProps) {
  const { report, overrides, findings } = workplace;
  const [opened, setOpened] = useState<CellName>();
  const typed = new Set<string>(overrides.map(({ cell }) => cell));
  const wrong = new Set<string>(
    findings.flatMap(({ explanation, cells }) => (explanation ? [] : cells)),
  );
  return (
    <>
      <p className="office-soft">
        灰底的数由台账算出；点一格，看它由哪些记录得出，必要时写明理由改填。
      </p>
      {formTables(report.cells).map((table) => (
        <section key={table.id} className="office-gap" aria-labelledby={`${table.id}-title`}>
          <Typography.Title level={2} className="office-subtitle" id={`${table.id}-title`}>
            {tableTitles[table.id]}
          </Typography.Title>
          <ScrollRegion label={tableTitles[table.id]}>
            <table
              className={`report-form report-${table.id}`}
              aria-labelledby={`${table.id}-title`}
            >
              <FormGrid
                table={table}
                figureOf={({ cell, columnSpan }) => (
                  <DraftCell
                    key={cell}
                    name={cell}
                    columnSpan={columnSpan}
                    cell={report.cells[cell]}
                    isTyped={typed.has(cell)}
                    isWrong={wrong.has(cell)}
                    onOpen={setOpened}
                  />
                )}
              />
            </table>
          </ScrollRegion>
        </section>
      ))}
      {opened && (
        <OpenCell
          name={opened}
          workplace={workplace}
          mayWrite={mayWrite}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
