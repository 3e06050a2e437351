import { Form, Input, InputNumber } from "antd";

/** 整改期限: so many working days, or a day. */
export function WithinFields() {
  return (
    <>
      <Form.Item name="days" label="整改期限（工作日）">
        <InputNumber min={1} max={60} />
      </Form.Item>
      <Form.Item name="rectifyBy" label="或者直接写整改期限的日期">
        <Input type="date" />
      </Form.Item>
    </>
  );
}
