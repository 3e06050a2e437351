import { Button, Form } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import { ColumnFields } from "./ColumnFields.tsx";
import { type ColumnValues, contentOf, newColumn } from "./column-values.ts";

interface Added extends ColumnValues {
  readonly agencyId: number;
}

/** 新增栏目. */
export function AddColumn() {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Added>();
  const { options, only } = agenciesFor(useWho(), "catalogue.edit");
  const act = useAct({
    act: ({ agencyId, ...values }: Added) =>
      ask("/api/catalogue-columns", {
        method: "POST",
        body: { agencyId, column: contentOf(values) },
      }),
    done: "已经新增栏目",
    onDone: () => setIsOpen(false),
  });
  const initial = only === undefined ? newColumn : { ...newColumn, agencyId: only };
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        新增栏目
      </Button>
      {isOpen && (
        <SidePanel title="新增栏目" size={560} onClose={() => setIsOpen(false)}>
          <RecordForm<Added> form={form} act={act} says="新增" initial={initial}>
            <UnsavedGuard form={form} />
            <AgencyField label="机关" options={options} />
            <ColumnFields />
          </RecordForm>
        </SidePanel>
      )}
    </>
  );
}
