import { Form, Input, Select } from "antd";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import { administrators, roles } from "../../domain/roles.ts";
import { roleNames } from "../../words/role-words.ts";
import { AgencySelect } from "../choose/AgencySelect.tsx";

interface Typed {
  readonly name: string;
  readonly account: string;
  readonly role: string;
  readonly agencyId: number;
}

/** In place of an agency's id in the list: no agency has it. */
const whole = 0;

/** 任命: who is not known by the account yet is added. */
export function AppointAdministrator({ onClose }: { readonly onClose: () => void }) {
  const [form] = Form.useForm<Typed>();
  const { agencies } = useWho();
  const reachesAll = agencies.some(({ id }) => id === null);
  const act = useAct({
    act: ({ agencyId, ...given }: Typed) =>
      ask<{ readonly id: number }>("/api/administrators", {
        method: "POST",
        body: { ...given, agencyId: agencyId === whole ? null : agencyId },
      }),
    done: "已经任命。新账号请由系统管理员发登录码",
    onDone: onClose,
  });
  return (
    <SidePanel title="任命管理员" size={520} onClose={onClose}>
      <RecordForm form={form} act={act} says="任命">
        <UnsavedGuard form={form} />
        <Form.Item name="name" label="姓名" rules={[{ required: true, message: "请填写姓名" }]}>
          <Input autoFocus maxLength={100} />
        </Form.Item>
        <Form.Item
          name="account"
          label="账号"
          extra="没有登记过的账号随任命登记；登记过的，姓名要与登记的一致。"
          rules={[{ required: true, message: "请填写账号" }]}
        >
          <Input autoComplete="off" maxLength={64} />
        </Form.Item>
        <Form.Item name="role" label="角色" rules={[{ required: true, message: "请选择角色" }]}>
          <Select
            placeholder="选择角色"
            options={roles
              .filter((role) => administrators.has(role))
              .map((role) => ({ value: role, label: roleNames[role] }))}
          />
        </Form.Item>
        <Form.Item
          name="agencyId"
          label="管理的机构"
          extra="管理员的权限及于所选机构和它的下级机构。"
          rules={[{ required: true, message: "请选择机构" }]}
        >
          <AgencySelect always={reachesAll ? [{ value: whole, label: "全平台" }] : []} />
        </Form.Item>
      </RecordForm>
    </SidePanel>
  );
}
