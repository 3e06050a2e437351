import { Form, Input, Modal } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { BoardLine } from "../../board/load-board.ts";

interface ChangeExpectedProps {
  readonly line: BoardLine;
  readonly year: number;
  readonly onClose: () => void;
}

/** Takes an agency off the list of those that have to hand in, with the reason, or puts it back. */
export function ChangeExpected({ line, year, onClose }: ChangeExpectedProps) {
  const [form] = Form.useForm<{ readonly reason?: string }>();
  const { id: agencyId, agencyName, isExpected } = line;
  const act = useAct({
    act: ({ reason }: { readonly reason?: string }) =>
      ask("/api/annual-report-board/expected", {
        method: "PUT",
        body: { agencyId, year, isExpected: !isExpected, ...(reason && { reason }) },
      }),
    done: isExpected ? "已从应报名单去掉" : "已恢复要求报送",
    onDone: onClose,
  });
  return (
    <Modal open title={`${agencyName} ${year} 年度年报`} onCancel={onClose} footer={null}>
      <RecordForm form={form} act={act} says={isExpected ? "不要求报送" : "恢复要求报送"}>
        {isExpected && (
          <Form.Item
            name="reason"
            label="理由"
            extra="例如：年内新设，由主管部门一并报送。"
            rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
          >
            <Input.TextArea rows={2} maxLength={500} autoFocus />
          </Form.Item>
        )}
      </RecordForm>
    </Modal>
  );
}
