import { useQuery } from "@tanstack/react-query";
import { Button, Form, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { PersonSelect } from "../choose/PersonSelect.tsx";
import type { Person } from "./people-answers.ts";

interface WorkLeft {
  readonly name: string;
  readonly count: number;
}

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
    queryFn: () => ask<{ readonly work: readonly WorkLeft[] }>(path),
    // What is handed over is what lies there now.
    staleTime: 0,
  });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  return <LeaveForm person={person} onLeft={onLeft} work={found.data.work} />;
}

function LeaveForm({ person, onLeft, work }: LeaveProps & { readonly work: readonly WorkLeft[] }) {
  const [form] = Form.useForm<{ toPersonId?: number }>();
  const act = useAct({
    act: (body: { toPersonId?: number }) =>
      ask<void>(`/api/people/${person.id}/leave`, { method: "POST", body }),
    done: "已经办理离岗",
    onDone: onLeft,
  });
  const agencyIds = new Set(person.roles.map(({ agencyId }) => agencyId ?? undefined));
  const [only] = agencyIds.size === 1 ? agencyIds : [];
  return (
    <>
      {work.length === 0 ? (
        <p>此人名下没有在办的工作。</p>
      ) : (
        <>
          <p>此人名下在办的工作将一次全部移交：</p>
          <ul>
            {work.map(({ name, count }) => (
              <li key={name}>
                {name} {count} 件
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        离岗后，此人的角色、委托、登录和口令一并终止，账号不能再用；已经办理的事项和记录都保留。离岗不能撤销。
      </p>
      <RecordForm form={form} act={act} says="确认离岗">
        {work.length > 0 && (
          <Form.Item
            name="toPersonId"
            label="接手人"
            rules={[{ required: true, message: "请选择接手人" }]}
          >
            <PersonSelect agencyId={only} but={person.id} />
          </Form.Item>
        )}
      </RecordForm>
    </>
  );
}
