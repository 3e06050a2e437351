import { Link } from "@tanstack/react-router";
import { type TableColumnsType, Tag } from "antd";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import type { ListedVersion } from "../../data/keeping/list-kept.ts";
import { StandingTag } from "../StandingTag.tsx";

/** 机关、年度、状态、核对、报送. */
export const reportColumns: TableColumnsType<ListedVersion> = [
  {
    title: "机关",
    render: (_, one) => (
      <>
        <Link to="/annual-reports/report" search={{ id: `${one.id}` } as never}>
          {one.agencyName}
        </Link>
        <div className="office-soft">{one.regionName}</div>
      </>
    ),
  },
  { title: "年度", dataIndex: "year" },
  {
    title: "版次",
    render: (_, one) => `第 ${one.version} 版${one.isCorrected ? "（更正）" : ""}`,
  },
  {
    title: "状态",
    render: (_, one) => (
      <>
        <StandingTag standing={one.standing} isCurrent={one.isCurrent} />
        {one.hasNumbers && <Tag color="error">疑似个人信息</Tag>}
        {one.reason && <div className="office-soft office-details">{one.reason}</div>}
      </>
    ),
  },
  { title: "核对", render: (_, one) => <Found {...one} /> },
  { title: "报送时间", render: (_, one) => instantWords(one.storedAt) },
];

/** What the last check found of it. */
function Found({ errors, warnings, notices, explained }: ListedVersion) {
  if (errors === null) return <span className="office-soft">未核对</span>;
  const told = explained > 0 ? <div className="office-soft">已说明 {explained}</div> : null;
  if (errors + (warnings ?? 0) + (notices ?? 0) === 0) return <>没有问题{told}</>;
  return (
    <>
      {errors > 0 && <Tag color="error">错误 {errors}</Tag>}
      {(warnings ?? 0) > 0 && <Tag color="warning">提醒 {warnings}</Tag>}
      {(notices ?? 0) > 0 && <Tag>提示 {notices}</Tag>}
      {told}
    </>
  );
}
