import { Tag } from "antd";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { FileLine, FilesAnswer } from "../../api/life/file-answer.ts";
import { documentWords } from "../../words/document-words.ts";
import { stepWords } from "../../words/life-words.ts";
import { BeginFile } from "./BeginFile.tsx";
import { ClockTag } from "./ClockTag.tsx";

const states = [
  { value: "open", label: "在办" },
  { value: "public", label: "已公开" },
  { value: "given-up", label: "已终止" },
];

/** 文件制定: every document that is made, how far it has come, what it waits for and until when. */
export function FilesScreen() {
  const { permissions } = useWho();
  const [{ state, q }] = useFilters();
  const rows = useRows({
    path: "/api/document-files",
    filters: { state, q },
    pageOf: ({ files, next }: FilesAnswer) => ({ rows: files, next }),
  });
  const mayWrite = permissions.has("documents.write");
  return (
    <>
      <ScreenHead
        title="文件制定"
        says="规章和行政规范性文件从立项、征求意见、审查、决定到编号、公开、备案、解读，每件一卷；必经的环节没有办，不能往后走。"
        actions={mayWrite && <BeginFile />}
      />
      <search className="office-filters office-inline">
        <FilterSelect name="state" label="全部文件卷" options={states} />
        <FilterSearch label="查找文件卷" placeholder="标题或者文号" />
      </search>
      <RecordTable<FileLine>
        label="文件卷"
        rows={rows}
        empty={
          mayWrite && !state && !q
            ? "还没有文件卷。请点右上角“建卷”，从立项或者起草开始登记。"
            : "没有这样的文件卷。"
        }
        columns={[
          {
            title: "标题",
            render: (_, { id, title }) => (
              <RecordLink path={`/office/documents/file?id=${id}`}>{title}</RecordLink>
            ),
          },
          { title: "文号", render: (_, { number }) => number ?? "" },
          { title: "类型", render: (_, { type }) => documentWords[type] },
          { title: "已办到", render: (_, file) => <Reached file={file} /> },
          { title: "下一步", render: (_, { next }) => (next ? stepWords[next] : "") },
          { title: "期限", render: (_, { clock }) => clock && <ClockTag clock={clock} /> },
          { title: "起草单位", dataIndex: "section" },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}

function Reached({ file: { reached, givenUpOn, publishedOn } }: { readonly file: FileLine }) {
  if (givenUpOn) return <Tag>{givenUpOn} 终止</Tag>;
  if (publishedOn) return <Tag color="green">{publishedOn} 公开</Tag>;
  return reached ? stepWords[reached] : "建卷";
}
