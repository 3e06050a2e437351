import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { platforms } from "../words/channel-words.ts";

interface MediaLine extends Line {
  readonly platform: string;
  readonly name: string;
  readonly openedOn: string;
  readonly filedOn: string | null;
  readonly closedOn: string | null;
  readonly closedBy: string | null;
}

const media: RecordScreenOf<MediaLine> = {
  title: "政务新媒体",
  says: "政务新媒体账号：开设、更名、关停都要备案；一个单位在一个平台原则上只开设一个账号。",
  path: "/api/media",
  kind: "media",
  one: "账号",
  opens: "account",
  searches: "名称",
  permissions: { edit: "channels.edit", void: "channels.void" },
  filters: [
    voidedFilter,
    wordsFilter("standing", "全部账号", { standing: "没有关停" }),
    wordsFilter("platform", "全部平台", byThemselves(platforms)),
  ],
  nameOf: ({ name }) => name,
  columns: [
    { title: "平台", dataIndex: "platform" },
    { title: "开设", dataIndex: "openedOn" },
    { title: "备案", render: (_, { filedOn }) => filedOn ?? "未登记" },
    {
      title: "关停",
      render: (_, { closedOn, closedBy }) => (closedOn ? `${closedOn} ${closedBy}` : ""),
    },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 政务新媒体. */
export function MediaScreen() {
  return <RecordScreen of={media} />;
}
