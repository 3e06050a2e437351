import { Form, Input, InputNumber } from "antd";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { Section } from "./agency-answers.ts";

interface SetSectionProps {
  readonly path: string;
  /** Absent: a new one. */
  readonly section: Section | undefined;
  readonly nextPlace: number;
  readonly onClose: () => void;
}

type Typed = Partial<Record<"name" | "fromOn" | "untilOn", string>> & { readonly place?: number };

/** Adds a section, or changes one; one that is no more gets its last day and stays. */
export function SetSection({ path, section, nextPlace, onClose }: SetSectionProps) {
  const [form] = Form.useForm<Typed>();
  const act = useAct({
    act: ({ name, place, fromOn, untilOn }: Typed) => {
      const after = { name, place, fromOn: fromOn || null, untilOn: untilOn || null };
      return section
        ? ask<void>(`${path}/${section.id}`, { method: "PUT", body: { before: section, after } })
        : ask<void>(path, { method: "POST", body: { after } });
    },
    done: "科室已经保存",
    onDone: onClose,
  });
  const { name, place = nextPlace, fromOn, untilOn } = section ?? {};
  return (
    <SidePanel title={section ? `修改${name}` : "添加科室"} size={420} onClose={onClose}>
      <RecordForm<Typed>
        form={form}
        act={act}
        says="保存"
        initial={{
          place,
          ...(name && { name }),
          ...(fromOn && { fromOn }),
          ...(untilOn && { untilOn }),
        }}
      >
        <UnsavedGuard form={form} />
        <Form.Item
          name="name"
          label="科室名称"
          rules={[{ required: true, whitespace: true, message: "请填写科室名称" }]}
        >
          <Input maxLength={50} autoFocus />
        </Form.Item>
        <Form.Item
          name="place"
          label="顺序"
          extra="小的在前。"
          rules={[{ required: true, message: "请填写顺序" }]}
        >
          <InputNumber min={0} max={9999} precision={0} />
        </Form.Item>
        <Form.Item name="fromOn" label="设立日期" extra="不填：一直就有。">
          <Input type="date" />
        </Form.Item>
        <Form.Item name="untilOn" label="撤销日期" extra="最后一天；撤销的科室留下，不删除。">
          <Input type="date" />
        </Form.Item>
      </RecordForm>
    </SidePanel>
  );
}
