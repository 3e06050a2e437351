import { Form, Input, Select } from "antd";
import type { FormColumn } from "./record-screen.ts";

interface ColumnFieldProps {
  readonly column: FormColumn;
  /** What stands there, masked, where it is personal data. */
  readonly masked?: string | null;
}

/** A field of the plain form, as the column of the ledger wants it. */
export function ColumnField({ column, masked }: ColumnFieldProps) {
  const { code, header, isRequired, note, isLong, isPersonal } = column;
  const keeps = isPersonal && masked ? `现为 ${masked}，不改就留空。` : undefined;
  return (
    <Form.Item
      name={code}
      label={header}
      extra={keeps ?? note}
      rules={isRequired ? [{ required: true, message: `请填写${header}` }] : []}
      {...(isLong && { className: "office-wide" })}
    >
      <Control column={column} />
    </Form.Item>
  );
}

/** What the form hands to it is passed on: the value, what changes it, the id of its label. */
function Control({ column, ...field }: { readonly column: FormColumn }) {
  const { type, options, isLong } = column;
  if (type === "option" || type === "options" || type === "yesno") {
    const words = type === "yesno" ? ["是", "否"] : options;
    return (
      <Select
        {...field}
        allowClear
        {...(type === "options" && { mode: "multiple" as const })}
        showSearch={{ optionFilterProp: "label" }}
        options={words.map((word) => ({ value: word, label: word }))}
      />
    );
  }
  if (isLong) return <Input.TextArea {...field} rows={3} />;
  if (type === "time") return <Input {...field} type="datetime-local" />;
  if (type === "date" || type === "month") return <Input {...field} type={type} />;
  const isNumber = type === "integer" || type === "money" || type === "number";
  return (
    <Input {...field} autoComplete="off" {...(isNumber && { inputMode: "decimal" as const })} />
  );
}
