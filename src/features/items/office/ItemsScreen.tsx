import { Tag } from "antd";
import { wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import type { Attribute, Lateness, Origin } from "../domain/item.ts";
import { attributeWords, originWords } from "../words/item-words.ts";
import { RelatedItems } from "./RelatedItems.tsx";

interface ItemLine extends Line {
  readonly title: string;
  readonly indexNumber: string | null;
  readonly category: string | null;
  readonly channels: string | null;
  readonly origin: Origin;
  readonly attribute: Attribute;
  readonly withdrawnOn: string | null;
  readonly lateness: Lateness | null;
  readonly isUrgent: boolean;
}

const items: RecordScreenOf<ItemLine> = {
  title: "主动公开信息",
  says: "公开了哪些信息、在哪里公开；没有索引号的由系统按本机关的规则编号。",
  path: "/api/items",
  kind: "items",
  one: "信息",
  opens: "item",
  searches: "标题、文号或者索引号",
  permissions: { edit: "items.edit", void: "items.void" },
  filters: [
    {
      name: "state",
      label: "全部状态",
      options: [
        { value: "withdrawn", label: "已撤销" },
        { value: "voided", label: "已作废" },
      ],
    },
    yearFilter("公开年份"),
    wordsFilter("attribute", "公开属性", attributeWords),
    wordsFilter("origin", "来源", originWords),
    {
      name: "lateness",
      label: "公开期限",
      options: [
        { value: "late", label: "超期公开" },
        { value: "unknown", label: "期限未知" },
      ],
    },
  ],
  nameOf: ({ title }) => title,
  columns: [
    {
      title: "公开日期",
      render: (_, { attribute, on }) =>
        attribute === "proactive" ? on : attributeWords[attribute],
    },
    { title: "索引号", dataIndex: "indexNumber" },
    { title: "类别", dataIndex: "category" },
    { title: "渠道", render: (_, { channels }) => channels ?? "未登记" },
    { title: "来源", render: (_, { origin }) => originWords[origin] },
    {
      title: "状态",
      render: (_, { withdrawnOn, lateness, isUrgent }) => (
        <>
          {withdrawnOn && <Tag>{withdrawnOn} 撤销</Tag>}
          {isUrgent && <Tag>先发后审</Tag>}
          {lateness === "late" && <Tag color="error">超期公开</Tag>}
        </>
      ),
    },
    { title: "机关", dataIndex: "agencyName" },
  ],
  more: (detail) => <RelatedItems detail={detail} />,
};

/** 主动公开信息: every item, and where it was made public. */
export function ItemsScreen() {
  return <RecordScreen of={items} />;
}
