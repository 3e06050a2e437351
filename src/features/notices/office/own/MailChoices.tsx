import { useQuery } from "@tanstack/react-query";
import { Alert, Radio } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { MailTime } from "#platform/notices/notice-kind.ts";

interface Choice {
  readonly name: string;
  readonly says: string;
  readonly mail: MailTime;
}

interface ChoicesAnswer {
  readonly kinds: readonly Choice[];
  readonly hasMail: boolean;
}

const times: readonly { readonly value: MailTime; readonly label: string }[] = [
  { value: "at-once", label: "立即发邮件" },
  { value: "digest", label: "工作日 8 点汇总" },
  { value: "never", label: "不发邮件" },
];

/** When mail tells of each kind of messages; in the office they stand in any case. */
export function MailChoices() {
  const path = "/api/notice-choices";
  // What was pressed is shown at once, unless it was refused.
  const [pressed, setPressed] = useState<Readonly<Record<string, MailTime>>>({});
  const found = useQuery({ queryKey: [path], queryFn: () => ask<ChoicesAnswer>(path) });
  const choose = useAct({
    act: (choice: { readonly kind: string; readonly mail: MailTime }) =>
      ask<void>(path, { method: "PUT", body: choice }),
    done: "已经保存，对以后的消息有效",
  });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { kinds, hasMail } = found.data;
  return (
    <>
      {!hasMail && (
        <Alert
          className="office-gap"
          type="info"
          showIcon
          title="您还没有登记邮箱，消息只在工作平台里。需要邮件提醒时，请联系系统管理员登记。"
        />
      )}
      <RefusalAlert fault={choose.fault} />
      {kinds.map(({ name, says, mail }) => (
        <fieldset key={name} className="office-choice">
          <legend>{says}</legend>
          <Radio.Group
            value={choose.fault ? mail : (pressed[name] ?? mail)}
            options={[...times]}
            onChange={({ target }) => {
              setPressed({ ...pressed, [name]: target.value });
              choose.start({ kind: name, mail: target.value });
            }}
          />
        </fieldset>
      ))}
    </>
  );
}
