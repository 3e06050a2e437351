import { Form, Input, Select } from "antd";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { inBeing, useWho } from "#office-ui/who.ts";
import { PersonSelect } from "../choose/PersonSelect.tsx";

interface Typed {
  readonly roleId: number;
  readonly toPersonId: number;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reason?: string;
}

/** 委托他人: one's own role, to a colleague of the same agency, for some days. */
export function MakeDelegation({ onClose }: { readonly onClose: () => void }) {
  const [form] = Form.useForm<Typed>();
  const { agencies, agencyId } = useWho();
  const own = inBeing(agencies)
    .filter(({ id }) => agencyId === null || id === agencyId)
    .flatMap(({ id, name, roles }) =>
      roles
        .filter((role) => !role.isDelegated)
        .map((role) => ({ value: role.id, label: `${role.name}（${name}）`, agencyId: id })),
    );
  const act = useAct({
    act: (body: Typed) => ask<void>("/api/delegations", { method: "POST", body }),
    done: "已经委托，对方需要重新登录",
    onDone: onClose,
  });
  const roleId = Form.useWatch("roleId", form);
  const chosen = own.find(({ value }) => value === roleId)?.agencyId;
  const only = own.length === 1 ? own[0]?.value : undefined;
  return (
    <SidePanel title="委托他人" size={520} onClose={onClose}>
      <RecordForm
        form={form}
        act={act}
        says="委托"
        initial={only === undefined ? {} : { roleId: only }}
      >
        <UnsavedGuard form={form} />
        <Form.Item
          name="roleId"
          label="委托的角色"
          extra="受托的角色不能转托。"
          rules={[{ required: true, message: "请选择角色" }]}
        >
          <Select
            placeholder="选择自己的角色"
            options={own}
            // The colleague is of the agency of the role.
            onChange={() => form.setFieldValue("toPersonId", undefined)}
          />
        </Form.Item>
        <Form.Item
          name="toPersonId"
          label="受托人"
          extra="同一机构的同事。代行期间，此人办理的事项记在此人名下。"
          rules={[{ required: true, message: "请选择受托人" }]}
        >
          <PersonSelect agencyId={chosen ?? undefined} />
        </Form.Item>
        <Form.Item name="fromOn" label="从" rules={[{ required: true, message: "请选择开始日期" }]}>
          <Input type="date" />
        </Form.Item>
        <Form.Item
          name="untilOn"
          label="到"
          extra="当天仍然有效。"
          rules={[{ required: true, message: "请选择结束日期" }]}
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item name="reason" label="事由">
          <Input.TextArea rows={2} maxLength={500} placeholder="例如：外出培训" />
        </Form.Item>
      </RecordForm>
    </SidePanel>
  );
}
