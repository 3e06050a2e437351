import { Button, Form, Input } from "antd";
import { ask } from "../ask.ts";
import { RecordForm } from "../RecordForm.tsx";
import { UnsavedGuard } from "../UnsavedGuard.tsx";
import { useAct } from "../use-act.ts";
import { ColumnField } from "./ColumnField.tsx";
import type { Detail, FormColumn } from "./record-screen.ts";
import { changedValues, shownValues, type Typed, typedValues } from "./typed-values.ts";
import { type SavedAnswer, useTellWarnings } from "./use-tell-warnings.tsx";

interface AmendRecordProps {
  readonly path: string;
  readonly detail: Detail;
  readonly columns: readonly FormColumn[];
  readonly onClose: () => void;
}

/** 修改: what is changed is kept with its reason, old and new. */
export function AmendRecord({ path, detail, columns, onClose }: AmendRecordProps) {
  const [form] = Form.useForm<Typed>();
  const tellWarnings = useTellWarnings();
  const act = useAct({
    act: (typed: Typed) => {
      const after = typedValues(columns, typed);
      const values = changedValues(columns, { before: detail.values, after });
      const before = Object.fromEntries(
        Object.keys(values).map((code) => [code, detail.values[code] ?? null]),
      );
      return ask<SavedAnswer>(`${path}/${detail.id}`, {
        method: "PUT",
        body: { values, before, because: typed.because },
      });
    },
    done: "已经修改",
    onDone: (saved) => {
      tellWarnings(saved);
      onClose();
    },
  });
  return (
    <RecordForm
      form={form}
      act={act}
      says="保存修改"
      initial={shownValues(columns, detail.values)}
      beside={<Button onClick={onClose}>不改了</Button>}
    >
      <UnsavedGuard form={form} />
      <div className="office-fields">
        {columns.map((column) => (
          <ColumnField
            key={column.code}
            column={column}
            masked={detail.values[column.code] ?? null}
          />
        ))}
        <Form.Item
          name="because"
          label="修改原因"
          className="office-wide"
          extra="与改动前后的内容一起保存在记录的经过里。"
          rules={[{ required: true, whitespace: true, message: "请填写修改原因" }]}
        >
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
      </div>
    </RecordForm>
  );
}
