import { voidedFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";

interface FieldLine extends Line {
  readonly field: string;
  readonly firstMatter: string;
  readonly secondMatter: string | null;
  readonly thirdMatter: string | null;
  readonly timeLimit: string | null;
}

const fields: RecordScreenOf<FieldLine> = {
  title: "公开标准目录",
  says: "26个试点领域的基层政务公开标准目录，一行一个事项；公开网站上机关页面的“公开目录”按官方表样显示。",
  path: "/api/field-catalogue",
  kind: "catalogue",
  one: "事项",
  opens: "row",
  searches: "领域、事项",
  permissions: { edit: "catalogue.edit", void: "catalogue.void" },
  filters: [voidedFilter],
  nameOf: ({ field, firstMatter, secondMatter }) =>
    [field, firstMatter, secondMatter].filter(Boolean).join(" "),
  columns: [
    { title: "领域", dataIndex: "field" },
    { title: "一级事项", dataIndex: "firstMatter" },
    { title: "二级事项", dataIndex: "secondMatter" },
    { title: "公开时限", dataIndex: "timeLimit" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 公开标准目录: the rows of the pilot fields. */
export function FieldsScreen() {
  return <RecordScreen of={fields} />;
}
