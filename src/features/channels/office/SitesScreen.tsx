import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { siteKinds } from "../words/channel-words.ts";

interface SitesLine extends Line {
  readonly name: string;
  readonly kind: string;
  readonly siteCode: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

const sites: RecordScreenOf<SitesLine> = {
  title: "政府网站与专栏",
  says: "网站和专栏：标识码、网址、开设和关停；关停的留在登记里。",
  path: "/api/sites",
  kind: "sites",
  one: "网站",
  opens: "site",
  searches: "名称、标识码、网址",
  permissions: { edit: "channels.edit", void: "channels.void" },
  filters: [voidedFilter, wordsFilter("kind", "全部类型", byThemselves(siteKinds))],
  nameOf: ({ name }) => name,
  columns: [
    { title: "类型", dataIndex: "kind" },
    { title: "标识码", render: (_, { siteCode }) => siteCode ?? "无" },
    { title: "开设", render: (_, { openedOn }) => openedOn ?? "未登记" },
    { title: "关停", render: (_, { closedOn }) => closedOn ?? "" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 政府网站与专栏. */
export function SitesScreen() {
  return <RecordScreen of={sites} />;
}
