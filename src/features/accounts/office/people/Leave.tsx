import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Form, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { PersonSelect } from "../choose/PersonSelect.tsx";
import { LeftBehind } from "./LeftBehind.tsx";
import type { BeforeLeaving, Person } from "./people-answers.ts";

interface LeaveProps {
  readonly person: Person;
  readonly onLeft: () => void;
}

/** 办理离岗: shows what lies with the person, and hands all of it over in one act. */
export function Leave({ person, onLeft }: LeaveProps) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <div className="office-gap">
      <Button onClick={() => setIsAsked(true)}>办理离岗</Button>
      <Modal
        open={isAsked}
        title={`办理离岗：${person.name}`}
        footer={null}
        destroyOnHidden
        onCancel={() => setIsAsked(false)}
      >
        <OpenWork person={person} onLeft={onLeft} />
      </Modal>
    </div>
  );
}

function OpenWork({ person, onLeft }: LeaveProps) {
  const path = `/api/people/${person.id}/open-work`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<BeforeLeaving>(path),
    // What is handed over is what lies there now.
    staleTime: 0,
  });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  return <LeaveForm person={person} onLeft={onLeft} before={found.data} />;
}

interface Typed {
  readonly toPersonId?: number;
  readonly takingRoleIds?: readonly number[];
}

function LeaveForm({ person, onLeft, before }: LeaveProps & { readonly before: BeforeLeaving }) {
  const [form] = Form.useForm<Typed>();
  const taking = Form.useWatch("takingRoleIds", form) ?? [];
  const act = useAct({
    act: (body: Typed) => ask<void>(`/api/people/${person.id}/leave`, { method: "POST", body }),
    done: "已经办理离岗",
    onDone: onLeft,
  });
  const { work, vacant } = before;
  const agencyIds = new Set(person.roles.map(({ agencyId }) => agencyId ?? undefined));
  const [only] = agencyIds.size === 1 ? agencyIds : [];
  const isTaken = work.length > 0 || taking.length > 0;
  return (
    <>
      <LeftBehind before={before} />
      <p>
        离岗后，此人的角色、委托、登录和口令一并终止，账号不能再用；已经办理的事项和记录都保留。离岗不能撤销。
      </p>
      <RecordForm form={form} act={act} says="确认离岗">
        {vacant.length > 0 && (
          <Form.Item
            name="takingRoleIds"
            label="由接手人同时担任的角色"
            extra="不勾选的，离岗后没有人担任，请另行指定人员。"
          >
            <Checkbox.Group
              options={vacant.map(({ id, agencyName, name }) => ({
                value: id,
                label: `${agencyName} ${name}`,
              }))}
            />
          </Form.Item>
        )}
        {(work.length > 0 || vacant.length > 0) && (
          <Form.Item
            name="toPersonId"
            label="接手人"
            rules={[{ required: isTaken, message: "请选择接手人" }]}
          >
            <PersonSelect agencyId={only} but={person.id} />
          </Form.Item>
        )}
      </RecordForm>
    </>
  );
}
