import { Tag, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useWho } from "#office-ui/who.ts";
import type { IssuesAnswer } from "../../api/gazette/gazette-answer.ts";
import { gazetteName, issueName } from "../../domain/gazette-title.ts";
import { AddPoint } from "./AddPoint.tsx";
import { BeginIssue } from "./BeginIssue.tsx";

type Line = IssuesAnswer["issues"][number];
type Point = IssuesAnswer["points"][number];

const path = "/api/gazette-issues";

/** 政府公报: issues, and the places that get them. */
export function GazetteScreen() {
  const { permissions } = useWho();
  const issues = useWhole({ path, rowsOf: (answer: IssuesAnswer) => answer.issues });
  const points = useWhole({ path, rowsOf: (answer: IssuesAnswer) => answer.points });
  const mayWrite = permissions.has("gazette.write");
  return (
    <>
      <ScreenHead
        title="政府公报"
        says="从已经公开的信息里选编公报，发布后在网站上按期、按年查阅，整期下载 PDF。"
        actions={
          mayWrite && (
            <>
              <AddPoint />
              <BeginIssue />
            </>
          )
        }
      />
      <RecordTable<Line>
        label="公报"
        rows={issues.rows}
        empty={mayWrite ? "还没有公报。办公报的机关，请点右上角“新建一期”。" : "还没有公报。"}
        columns={[
          {
            title: "期号",
            render: (_, issue) => (
              <RecordLink path={`/office/gazette/issue?id=${issue.id}`}>
                {issueName(issue)}
              </RecordLink>
            ),
          },
          { title: "公报", render: (_, issue) => gazetteName(issue) },
          { title: "刊登", render: (_, { entries }) => `${entries} 件` },
          {
            title: "状态",
            render: (_, { publishedOn }) =>
              publishedOn ? <Tag color="green">{publishedOn} 发布</Tag> : <Tag>编辑中</Tag>,
          },
        ]}
      />
      <Typography.Title level={2} className="office-subtitle">
        赠阅点
      </Typography.Title>
      <RecordTable<Point>
        label="赠阅点"
        rows={points.rows}
        empty="还没有登记赠阅点。"
        columns={[
          { title: "名称", dataIndex: "name" },
          { title: "地址", dataIndex: "address" },
          { title: "份数", dataIndex: "copies" },
          { title: "机关", dataIndex: "agencyName" },
          {
            title: "操作",
            render: (_, { id, name }) =>
              mayWrite && (
                <ConfirmAct
                  says="停用"
                  of={name}
                  act={() => ask(`/api/gazette-points/${id}`, { method: "DELETE" })}
                  done="已经停用"
                >
                  停用后不再列在网站上。
                </ConfirmAct>
              ),
          },
        ]}
      />
    </>
  );
}
