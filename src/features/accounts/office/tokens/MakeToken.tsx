import { Alert, Button, Checkbox, Form, Input, Typography } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { tokenPermissions } from "../../domain/permission-table.ts";
import { permissionWords } from "../../words/permission-words.ts";
import { AgencySelect } from "../choose/AgencySelect.tsx";

interface Typed {
  readonly name: string;
  readonly agencyId: number;
  readonly permissions: readonly string[];
  readonly untilOn: string;
}

/** 发放令牌: for an agency, with what it may do and until when; it is shown this once. */
export function MakeToken({ onClose }: { readonly onClose: () => void }) {
  const [form] = Form.useForm<Typed>();
  const [given, setGiven] = useState<string>();
  const act = useAct({
    act: (body: Typed) => ask<{ readonly token: string }>("/api/tokens", { method: "POST", body }),
    onDone: ({ token }) => setGiven(token),
  });
  return (
    <SidePanel title="发放令牌" size={520} onClose={onClose}>
      {given === undefined ? (
        <RecordForm form={form} act={act} says="发放" initial={{ permissions: [] }}>
          <UnsavedGuard form={form} />
          <Form.Item
            name="name"
            label="名称"
            extra="写明供哪个系统使用，例如：县政务数据平台。"
            rules={[{ required: true, message: "请填写名称" }]}
          >
            <Input autoFocus maxLength={100} />
          </Form.Item>
          <Form.Item
            name="agencyId"
            label="机构"
            rules={[{ required: true, message: "请选择机构" }]}
          >
            <AgencySelect />
          </Form.Item>
          <Form.Item
            name="permissions"
            label="权限"
            rules={[{ required: true, message: "请至少选择一项权限" }]}
          >
            <PermissionBoxes />
          </Form.Item>
          <Form.Item
            name="untilOn"
            label="到期日"
            extra="当天仍然有效。建议不超过一年。"
            rules={[{ required: true, message: "请选择到期日" }]}
          >
            <Input type="date" />
          </Form.Item>
        </RecordForm>
      ) : (
        <Given token={given} onClose={onClose} />
      )}
    </SidePanel>
  );
}

interface BoxesProps {
  readonly value?: readonly string[];
  readonly onChange?: (chosen: string[]) => void;
}

/** Without what a form says of its fields: a group is not required, a box is. */
function PermissionBoxes({ value = [], onChange }: BoxesProps) {
  return (
    <Checkbox.Group
      value={[...value]}
      options={tokenPermissions.map((name) => ({ value: name, label: permissionWords[name] }))}
      {...(onChange && { onChange })}
    />
  );
}

interface GivenProps {
  readonly token: string;
  readonly onClose: () => void;
}

function Given({ token, onClose }: GivenProps) {
  return (
    <>
      <Alert
        type="success"
        className="office-gap"
        title={
          <Typography.Text className="office-code" copyable={{ tooltips: false }}>
            {token}
          </Typography.Text>
        }
        description="令牌只显示这一次，请现在复制，交给使用系统的负责人。调用接口时放在请求头 Authorization: Bearer 之后。"
      />
      <Button type="primary" onClick={onClose}>
        已经保存好，关闭
      </Button>
    </>
  );
}
