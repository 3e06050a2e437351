import { Form, Input } from "antd";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { inBeing, useWho } from "#office-ui/who.ts";
import { AgencySelect } from "../choose/AgencySelect.tsx";
import { RoleFields, type TypedRole } from "./RoleFields.tsx";

interface Typed {
  readonly account: string;
  readonly name: string;
  readonly mobile?: string;
  readonly mail?: string;
  readonly agencyId: number;
  readonly roles: readonly TypedRole[];
}

/** 添加人员: to an agency, with the roles that they have there. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const [form] = Form.useForm<Typed>();
  const { agencies, agencyId } = useWho();
  const own = inBeing(agencies).flatMap(({ id, name }) =>
    id === null ? [] : [{ value: id, label: name }],
  );
  const act = useAct({
    act: ({ mobile, mail, ...given }: Typed) =>
      ask<{ readonly id: number }>("/api/people", {
        method: "POST",
        body: { ...given, ...(mobile && { mobile }), ...(mail && { mail }) },
      }),
    done: "已经添加，请给新人员发登录码",
    onDone: onClose,
  });
  const chosen = agencyId ?? own[0]?.value;
  return (
    <SidePanel title="添加人员" size={520} onClose={onClose}>
      <RecordForm
        form={form}
        act={act}
        says="添加"
        initial={{ roles: [{} as TypedRole], ...(chosen !== undefined && { agencyId: chosen }) }}
      >
        <UnsavedGuard form={form} />
        <Form.Item name="name" label="姓名" rules={[{ required: true, message: "请填写姓名" }]}>
          <Input autoFocus />
        </Form.Item>
        <Form.Item
          name="account"
          label="账号"
          extra="登录用，2 到 64 个文字、字母、数字，不含空格。"
          rules={[{ required: true, message: "请填写账号" }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="agencyId" label="机构" rules={[{ required: true, message: "请选择机构" }]}>
          <AgencySelect always={own} />
        </Form.Item>
        <RoleFields />
        <Form.Item name="mobile" label="手机">
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="mail" label="邮箱">
          <Input autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </SidePanel>
  );
}
