import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { proposalAttributes, proposalKinds, proposalRoles } from "../words/response-words.ts";

interface ProposalsLine extends Line {
  readonly year: string;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly role: string;
  readonly repliedOn: string | null;
  readonly result: string | null;
  readonly publishedOn: string | null;
}

const proposals: RecordScreenOf<ProposalsLine> = {
  title: "建议提案",
  says: "人大代表建议和政协提案的交办、答复、公开；原则上答复后公开办理结果，不公开的写明理由。",
  path: "/api/proposals",
  kind: "proposals",
  one: "建议提案",
  opens: "proposal",
  searches: "编号、标题",
  permissions: { edit: "responses.edit", void: "responses.void" },
  filters: [
    voidedFilter,
    yearFilter("年份"),
    wordsFilter("kind", "全部类型", byThemselves(proposalKinds)),
    wordsFilter("role", "全部承办方式", byThemselves(proposalRoles)),
    wordsFilter("attribute", "全部公开属性", byThemselves(proposalAttributes)),
  ],
  nameOf: ({ title }) => title,
  columns: [
    { title: "年度", dataIndex: "year" },
    { title: "类型", dataIndex: "kind" },
    { title: "编号", dataIndex: "number" },
    { title: "承办", dataIndex: "role" },
    { title: "答复", render: (_, { repliedOn }) => repliedOn ?? "未答复" },
    { title: "结果", render: (_, { result }) => result ?? "" },
    { title: "公开", render: (_, { publishedOn }) => publishedOn ?? "未公开" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 建议提案. */
export function ProposalsScreen() {
  return <RecordScreen of={proposals} />;
}
