import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { villageKinds } from "../../words/village-words.ts";

interface VillageLine extends Line {
  readonly name: string;
  readonly town: string;
  readonly type: string;
  readonly endedOn: string | null;
}

const villages: RecordScreenOf<VillageLine> = {
  title: "村（社区）",
  says: "镇和街道下的村、社区；公示栏、检查按村登记时用得到。撤并了的留在登记里。",
  path: "/api/villages",
  kind: "villages",
  one: "村（社区）",
  opens: "village",
  searches: "名称、镇（街道）",
  permissions: { edit: "villages.edit", void: "villages.void" },
  filters: [voidedFilter, wordsFilter("type", "全部类型", byThemselves(villageKinds))],
  nameOf: ({ name }) => name,
  columns: [
    { title: "镇（街道）", dataIndex: "town" },
    { title: "类型", dataIndex: "type" },
    { title: "撤并", render: (_, { endedOn }) => endedOn ?? "" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 村（社区）. */
export function VillagesScreen() {
  return <RecordScreen of={villages} />;
}
