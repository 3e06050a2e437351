import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { boardKinds } from "../words/channel-words.ts";

interface BoardsLine extends Line {
  readonly number: string;
  readonly kind: string;
  readonly place: string;
  readonly town: string | null;
  readonly keeper: string | null;
  readonly closedOn: string | null;
}

const boards: RecordScreenOf<BoardsLine> = {
  title: "公示栏、屏、点",
  says: "公示栏、电子屏、公报放置点、查阅点和专区在哪里，谁管。",
  path: "/api/boards",
  kind: "boards",
  one: "点位",
  opens: "board",
  searches: "编号、位置、镇村",
  permissions: { edit: "channels.edit", void: "channels.void" },
  filters: [voidedFilter, wordsFilter("kind", "全部类型", byThemselves(boardKinds))],
  nameOf: ({ number, place }) => `${number} ${place}`,
  columns: [
    { title: "类型", dataIndex: "kind" },
    { title: "镇（街道）", render: (_, { town }) => town ?? "" },
    { title: "责任人", render: (_, { keeper }) => keeper ?? "未登记" },
    { title: "停用", render: (_, { closedOn }) => closedOn ?? "" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 公示栏、屏、点. */
export function BoardsScreen() {
  return <RecordScreen of={boards} />;
}
