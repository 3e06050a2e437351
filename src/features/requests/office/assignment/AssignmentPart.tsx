import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { AssignmentAnswer } from "../../api/board/assignment-answer.ts";

interface AssignmentPartProps {
  /** `/api/requests/12`. */
  readonly path: string;
  /** Cases that are over are not handed over. */
  readonly isOpen: boolean;
}

/** 承办: who has the case in hand, and handing it over. */
export function AssignmentPart({ path, isOpen }: AssignmentPartProps) {
  const { permissions } = useWho();
  const [isAssigning, setIsAssigning] = useState(false);
  const asked = useQuery({
    queryKey: [path, "assignment"],
    queryFn: () => ask<AssignmentAnswer>(`${path}/assignment`),
  });
  if (asked.isPending) return <Loading rows={1} />;
  if (asked.error) return <RefusalAlert fault={asked.error} onRetry={() => void asked.refetch()} />;
  const { section, officerName, made } = asked.data;
  return (
    <section aria-label="承办">
      <p>
        承办：{[section, officerName].filter(Boolean).join(" ") || "还没有交办"}{" "}
        {isOpen && permissions.has("requests.edit") && !isAssigning && (
          <Button type="link" size="small" onClick={() => setIsAssigning(true)}>
            {officerName ? "转交" : "交办"}
          </Button>
        )}
      </p>
      {isAssigning && (
        <Assign path={path} known={asked.data} onClose={() => setIsAssigning(false)} />
      )}
      {made.length > 0 && (
        <details className="office-gap">
          <summary>交办经过（{made.length} 次）</summary>
          <ol className="office-history">
            {made.map((one) => (
              <li key={one.id}>
                {[one.section, one.officerName].filter(Boolean).join(" ") || "收回"}
                {one.note && `：${one.note}`}{" "}
                <span className="office-soft">
                  {one.by} {instantWords(one.at)}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

interface AssignProps {
  readonly path: string;
  readonly known: AssignmentAnswer;
  readonly onClose: () => void;
}

interface AssignValues {
  readonly section?: string;
  readonly officerId?: number;
  readonly note?: string;
}

function Assign({ path, known, onClose }: AssignProps) {
  const [form] = Form.useForm<AssignValues>();
  const assigning = useAct({
    act: ({ section, officerId, note }: AssignValues) =>
      ask(`${path}/assignment`, {
        method: "POST",
        body: {
          section: section?.trim() || null,
          officerId: officerId ?? null,
          note: note?.trim() || null,
        },
      }),
    done: "已经交办",
    onDone: onClose,
  });
  return (
    <div className="office-own">
      <RecordForm
        form={form}
        act={assigning}
        says="交办"
        initial={{
          ...(known.section && { section: known.section }),
          ...(known.officerId && { officerId: known.officerId }),
        }}
        beside={<Button onClick={onClose}>取消</Button>}
      >
        <Form.Item name="section" label="承办科室">
          {known.sections.length > 0 ? (
            <Select allowClear options={known.sections.map((value) => ({ value, label: value }))} />
          ) : (
            <Input maxLength={100} autoComplete="off" />
          )}
        </Form.Item>
        <Form.Item name="officerId" label="承办人">
          <Select
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            options={known.officers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="note" label="交代的话">
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </div>
  );
}
