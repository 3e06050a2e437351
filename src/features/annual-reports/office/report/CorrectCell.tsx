import { Button, Checkbox, Form, Input, InputNumber, Modal } from "antd";
import type { ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellWords } from "#report/words/form-words.ts";
import { cellText } from "./FormCell.tsx";
import type { Corrections } from "./use-corrections.ts";

interface CorrectCellProps {
  readonly name: CellName;
  readonly cell: ReportCell | undefined;
  readonly lastYear: ReportCell | undefined;
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

interface Typed {
  readonly value?: number | null;
  readonly isBlank?: boolean;
  readonly reason: string;
}

/** 更正 one cell: what stands in the original, and why; nothing is stored before all corrections are saved together. */
export function CorrectCell({ name, cell, lastYear, corrections, onClose }: CorrectCellProps) {
  const [form] = Form.useForm<Typed>();
  const isBlank = Form.useWatch("isBlank", form) ?? false;
  const before = corrections.pending.find((one) => one.cell === name);
  const take = ({ value, isBlank: blank, reason }: Typed) => {
    corrections.set({ cell: name, value: blank ? null : (value ?? null), reason });
    onClose();
  };
  return (
    <Modal open title={`更正：${cellWords(name)}`} onCancel={onClose} footer={null}>
      <p>
        现在是 {cellText(cell)}
        {lastYear && `；上年 ${cellText(lastYear)}`}
      </p>
      <Form<Typed>
        form={form}
        layout="vertical"
        onFinish={take}
        initialValues={{
          value: before ? before.value : cell?.value,
          isBlank: before ? before.value === null : false,
          reason: before?.reason ?? corrections.pending.at(-1)?.reason ?? "",
        }}
      >
        <Form.Item
          name="value"
          label="更正为"
          rules={[{ required: !isBlank, message: "请填写数字；原件此处没有数字的，勾选下面一项" }]}
        >
          <InputNumber autoFocus disabled={isBlank} className="office-wide" />
        </Form.Item>
        <Form.Item name="isBlank" valuePropName="checked">
          <Checkbox>原件此处是空白</Checkbox>
        </Form.Item>
        <Form.Item
          name="reason"
          label="理由"
          extra="例如：原件为 12，读取有误；单位某月某日来函更正。"
          rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <div className="office-inline">
          <Button type="primary" htmlType="submit">
            记下更正
          </Button>
          {before && (
            <Button
              onClick={() => {
                corrections.drop(name);
                onClose();
              }}
            >
              恢复原数
            </Button>
          )}
        </div>
      </Form>
    </Modal>
  );
}
