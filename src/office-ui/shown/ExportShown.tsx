import { Button } from "antd";
import type { RefObject } from "react";
import { askFile } from "../ask.ts";
import { RefusalAlert } from "../RefusalAlert.tsx";
import { saveFile } from "../save-file.ts";
import { useAct } from "../use-act.ts";
import { shownRecords } from "./shown-records.ts";

interface ExportShownProps {
  /** What the list is of. */
  readonly name: string;
  /** Where the table stands. */
  readonly within: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Whether there are more than are shown. */
  readonly hasMore: boolean;
}

/** 导出: the rows that are shown, under the filters that are set, as a workbook. */
export function ExportShown({ name, within, count, hasMore }: ExportShownProps) {
  const act = useAct({
    act: async () => {
      const table = within.current?.querySelector("table");
      if (table) await saveWorkbook(name, shownRecords(table));
    },
    isQuiet: true,
  });
  return (
    <>
      <Button loading={act.isRunning} onClick={() => act.start(undefined)}>
        {hasMore ? `导出已显示的 ${count} 条` : "导出 Excel"}
      </Button>
      <RefusalAlert fault={act.fault} />
    </>
  );
}

async function saveWorkbook(name: string, records: readonly (readonly string[])[]): Promise<void> {
  saveFile(await askFile("/api/shown-table", { name, records }), `${name}.xlsx`);
}
