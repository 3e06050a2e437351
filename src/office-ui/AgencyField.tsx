import { Form, Select } from "antd";

interface AgencyFieldProps {
  /** What the agency is to the record: 主办机关. */
  readonly label: string;
  readonly options: readonly { readonly value: number; readonly label: string }[];
}

/** Whose the record is to be: one of the agencies for which somebody may make it. */
export function AgencyField({ label, options }: AgencyFieldProps) {
  return (
    <Form.Item
      name="agencyId"
      label={label}
      rules={[{ required: true, message: `请选择${label}` }]}
    >
      <Select options={[...options]} showSearch={{ optionFilterProp: "label" }} />
    </Form.Item>
  );
}
