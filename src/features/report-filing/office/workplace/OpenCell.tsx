import { Button, Form, Input, InputNumber } from "antd";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { cellDecimals, fitsCell } from "#report/form/cell-decimals.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellWords } from "#report/words/form-words.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { CellRecords } from "./CellRecords.tsx";
import { figureWords } from "./DraftCell.tsx";

interface OpenCellProps {
  readonly name: CellName;
  readonly workplace: WorkplaceAnswer;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

interface Typed {
  readonly value: number;
  readonly reason: string;
}

/** A cell with the records behind it, last year's figure, and the way to type another over it. */
export function OpenCell({ name, workplace, mayWrite, onClose }: OpenCellProps) {
  const { computed, overrides, last, draft } = workplace;
  const typed = overrides.find(({ cell }) => cell === name);
  const restore = useAct({
    act: () =>
      ask<unknown>(`/api/report-drafts/${draft.id}/cells/${name}/restore`, {
        method: "POST",
        body: { revision: draft.revision },
      }),
    done: "已经恢复为台账算出的数",
    onDone: onClose,
  });
  return (
    <SidePanel title={cellWords(name)} size={560} onClose={onClose}>
      <p>
        台账算出：<strong>{figureWords(computed[name])}</strong>
        {last && `；上年公布：${figureWords(last.cells[name])}`}
      </p>
      {typed && (
        <p>
          {typed.changedBy}改填为 <strong>{typed.value}</strong>，理由：{typed.reason}
        </p>
      )}
      <RefusalAlert fault={restore.fault} />
      {typed && mayWrite && (
        <Button
          className="office-gap"
          loading={restore.isRunning}
          onClick={() => restore.start(undefined)}
        >
          恢复为台账算出的数
        </Button>
      )}
      <CellRecords draft={draft} name={name} />
      {mayWrite && <TypeOver name={name} workplace={workplace} onClose={onClose} />}
    </SidePanel>
  );
}

/** 改填: another figure, with its reason; who signs sees both. */
function TypeOver({ name, workplace, onClose }: Omit<OpenCellProps, "mayWrite">) {
  const [form] = Form.useForm<Typed>();
  const { draft, report } = workplace;
  const act = useAct({
    act: ({ value, reason }: Typed) =>
      ask<unknown>(`/api/report-drafts/${draft.id}/cells/${name}`, {
        method: "PUT",
        body: { value, reason, revision: draft.revision },
      }),
    done: "已经改填，审签时会单独列出",
    onDone: onClose,
  });
  const now = report.cells[name]?.value;
  return (
    <RecordForm
      form={form}
      act={act}
      says="改填"
      initial={now === null || now === undefined ? {} : { value: now }}
    >
      <Form.Item
        name="value"
        label="改填为"
        required
        rules={[
          { required: true, message: "请填写数字" },
          {
            validator: (_, value: number | null) =>
              value === null || fitsCell(name, value)
                ? Promise.resolve()
                : Promise.reject(new Error(unfit(name))),
          },
        ]}
      >
        <InputNumber min={0} className="office-wide" />
      </Form.Item>
      <Form.Item
        name="reason"
        label="理由"
        required
        extra="审签人会看到。能补录台账的，请补录台账。"
        rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </RecordForm>
  );
}

function unfit(name: CellName): string {
  return cellDecimals(name) === 0 ? "件数须是整数" : "金额最多到分";
}
