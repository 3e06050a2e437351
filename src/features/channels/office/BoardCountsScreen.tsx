import { voidedFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";

interface BoardCountsLine extends Line {
  readonly month: string;
  readonly board: string;
  readonly posts: string;
  readonly updatedOn: string | null;
}

const boardCounts: RecordScreenOf<BoardCountsLine> = {
  title: "公示栏、屏月报",
  says: "每个点位每月张贴、播放多少条；逐条登记的点位不在这里报。",
  path: "/api/board-counts",
  kind: "board-counts",
  one: "点位月报",
  opens: "board-count",
  searches: "点位编号",
  permissions: { edit: "channels.edit", void: "channels.void" },
  filters: [voidedFilter, yearFilter("年份")],
  nameOf: ({ month, board }) => `${month} ${board}`,
  columns: [
    { title: "张贴（播放）条数", dataIndex: "posts" },
    { title: "最后更新", render: (_, { updatedOn }) => updatedOn ?? "未登记" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 公示栏、屏月报. */
export function BoardCountsScreen() {
  return <RecordScreen of={boardCounts} />;
}
