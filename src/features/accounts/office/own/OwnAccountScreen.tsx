import { Button, Descriptions, Tag, Typography } from "antd";
import { use } from "react";
import { ask } from "#office-ui/ask.ts";
import { OwnPanelsContext } from "#office-ui/frame/own-panels.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { LoadedPart } from "#office-ui/shown/LoadedPart.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { ListedSession } from "../../data/sign-in/list-sessions.ts";
import { NewPasswordForm } from "../sign-in/NewPasswordForm.tsx";
import { OwnSecondFactor } from "./OwnSecondFactor.tsx";

interface OwnSession extends ListedSession {
  readonly isCurrent: boolean;
}

/** 我的账号: what one is, one's password, and where one is signed in. */
export function OwnAccountScreen() {
  const { name, account, agencies } = useWho();
  return (
    <>
      <ScreenHead title="我的账号" says="自己的角色、口令和登录。" />
      <div className="office-panel office-gap">
        <Descriptions
          column={1}
          size="small"
          items={[
            { key: "name", label: "姓名", children: name },
            { key: "account", label: "账号", children: account },
            ...agencies.map((one) => ({
              key: one.id ?? 0,
              label: one.name,
              children: one.roles.map(roleText).join("、"),
            })),
          ]}
        />
      </div>
      <div className="office-panel office-gap">
        <Typography.Title level={2} className="office-subtitle">
          我的登录
        </Typography.Title>
        <OwnSessions />
      </div>
      <div className="office-panel office-narrow office-gap">
        <Typography.Title level={2} className="office-subtitle">
          修改口令
        </Typography.Title>
        <NewPasswordForm onStage={() => undefined} />
      </div>
      <div className="office-panel office-narrow office-gap">
        <Typography.Title level={2} className="office-subtitle">
          双因素认证
        </Typography.Title>
        <OwnSecondFactor />
      </div>
      {use(OwnPanelsContext).map((panel) => (
        <div key={panel.name} className="office-panel office-gap">
          <Typography.Title level={2} className="office-subtitle">
            {panel.name}
          </Typography.Title>
          <LoadedPart part={panel} waiting={<Loading />} />
        </div>
      ))}
    </>
  );
}

function roleText({ name, isDelegated }: { readonly name: string; readonly isDelegated: boolean }) {
  return isDelegated ? `${name}（受托）` : name;
}

function OwnSessions() {
  const rows = useRows({
    path: "/api/sessions",
    pageOf: ({ sessions }: { readonly sessions: readonly OwnSession[] }) => ({ rows: sessions }),
  });
  const act = useAct({
    act: (id: number) => ask<void>(`/api/sessions/${id}`, { method: "DELETE" }),
    done: "已经退出",
  });
  return (
    <>
      <RefusalAlert fault={act.fault} />
      <RecordTable<OwnSession>
        label="我的登录"
        rows={rows}
        empty="没有登录"
        columns={[
          { title: "登录时间", render: (_, one) => instantWords(one.signedInAt) },
          { title: "最近操作", render: (_, one) => instantWords(one.seenAt) },
          { title: "网络地址", dataIndex: "address" },
          {
            title: "操作",
            render: (_, one) =>
              one.isCurrent ? (
                <Tag>当前</Tag>
              ) : (
                <Button onClick={() => act.start(one.id)}>退出</Button>
              ),
          },
        ]}
      />
    </>
  );
}
