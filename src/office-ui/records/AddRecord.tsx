import { Form, Select } from "antd";
import { ask } from "../ask.ts";
import { Loading } from "../Loading.tsx";
import { SidePanel } from "../panel/SidePanel.tsx";
import { RecordForm } from "../RecordForm.tsx";
import { RefusalAlert } from "../RefusalAlert.tsx";
import { UnsavedGuard } from "../UnsavedGuard.tsx";
import { useAct } from "../use-act.ts";
import { inBeing, useWho } from "../who.ts";
import { ColumnField } from "./ColumnField.tsx";
import type { FormColumn, Line, RecordScreenOf } from "./record-screen.ts";
import { type Typed, typedValues } from "./typed-values.ts";
import { useFormColumns } from "./use-form-columns.ts";
import { type SavedAnswer, useTellWarnings } from "./use-tell-warnings.tsx";

interface AddRecordProps<Row extends Line> {
  readonly of: RecordScreenOf<Row>;
  readonly onClose: () => void;
}

/** 登记: one record by the plain form. */
export function AddRecord<Row extends Line>({ of, onClose }: AddRecordProps<Row>) {
  const form = useFormColumns(of.path);
  return (
    <SidePanel title={`登记${of.one}`} size={760} onClose={onClose}>
      {form.isPending && <Loading rows={8} />}
      {form.error && <RefusalAlert fault={form.error} onRetry={() => void form.refetch()} />}
      {form.data && <AddForm of={of} columns={form.data.columns} onClose={onClose} />}
    </SidePanel>
  );
}

function AddForm<Row extends Line>({
  of,
  columns,
  onClose,
}: AddRecordProps<Row> & { readonly columns: readonly FormColumn[] }) {
  const [form] = Form.useForm<Typed>();
  const typed = Form.useWatch([], form) as Typed | undefined;
  const tellWarnings = useTellWarnings();
  const { agencies, agencyId } = useWho();
  const own = inBeing(agencies)
    .filter(({ permissions }) => permissions.includes(of.permissions.edit))
    .flatMap(({ id, name }) => (id === null ? [] : [{ value: id, label: name }]));
  const act = useAct({
    act: (typed: Typed) =>
      ask<SavedAnswer>(of.path, {
        method: "POST",
        body: { agencyId: typed.agencyId, values: typedValues(columns, typed) },
      }),
    done: `已经登记${of.one}`,
    onDone: (saved) => {
      tellWarnings(saved);
      onClose();
    },
  });
  const defaults = columns.flatMap(({ code, default: value }) => (value ? [[code, value]] : []));
  return (
    <RecordForm
      form={form}
      act={act}
      says="登记"
      initial={{ ...Object.fromEntries(defaults), agencyId: agencyId ?? own[0]?.value }}
    >
      <UnsavedGuard form={form} />
      <div className="office-fields">
        <Form.Item
          name="agencyId"
          label="机关"
          className="office-wide"
          rules={[{ required: true, message: "请选择机关" }]}
        >
          <Select options={own} showSearch={{ optionFilterProp: "label" }} />
        </Form.Item>
        {columns.map((column) => (
          <ColumnField key={column.code} column={column} />
        ))}
      </div>
      {typed && of.beside?.(typed)}
    </RecordForm>
  );
}
