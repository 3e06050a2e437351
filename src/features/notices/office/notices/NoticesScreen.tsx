import { Link } from "@tanstack/react-router";
import { Button, Tag } from "antd";
import { ask } from "#office-ui/ask.ts";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import type { Notice } from "#platform/notices/notices.ts";

interface NoticesAnswer {
  readonly notices: readonly Notice[];
  readonly next?: string;
}

/** 消息: what one was told, and the way to where it is done. */
export function NoticesScreen() {
  const [{ unread = "" }] = useFilters();
  const rows = useRows({
    path: "/api/notices",
    filters: { unread },
    pageOf: ({ notices, next }: NoticesAnswer) => ({ rows: notices, next }),
  });
  const read = useAct({
    act: (ids?: readonly number[]) =>
      ask<void>("/api/notices/read", { method: "POST", body: { ...(ids && { ids }) } }),
  });
  return (
    <>
      <ScreenHead
        title="消息"
        says="需要您知道或办理的事项。邮件提醒可以在“我的账号”中设置。"
        actions={
          <Button loading={read.isRunning} onClick={() => read.start(undefined)}>
            全部标为已读
          </Button>
        }
      />
      <RefusalAlert fault={read.fault} />
      <search className="office-filters office-inline">
        <FilterSelect
          name="unread"
          label="已读或未读"
          all="全部消息"
          options={[{ value: "1", label: "未读" }]}
        />
      </search>
      <RecordTable<Notice>
        label="消息"
        rows={rows}
        empty={unread ? "没有未读的消息" : "还没有消息"}
        columns={[
          {
            title: "内容",
            render: (_, one) => (
              <Link to={one.path} onClick={() => one.readAt ?? read.start([one.id])}>
                {one.words}
              </Link>
            ),
          },
          { title: "时间", render: (_, one) => instantWords(one.madeAt) },
          {
            title: "状态",
            render: (_, one) => (one.readAt ? "已读" : <Tag color="processing">未读</Tag>),
          },
        ]}
      />
    </>
  );
}
