import { Tag } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useWho } from "#office-ui/who.ts";
import type { InspectionsAnswer } from "../../api/inspection/inspection-answer.ts";
import { inspectionStates } from "../../words/inspection-words.ts";
import { BeginInspection } from "./BeginInspection.tsx";

type Line = InspectionsAnswer["inspections"][number];

/** 网站检查: inspections of one's agencies. */
export function InspectionsScreen() {
  const { permissions } = useWho();
  const { rows, answer } = useWhole({
    path: "/api/site-inspections",
    rowsOf: ({ inspections }: InspectionsAnswer) => inspections,
  });
  const mayBegin = permissions.has("channels.inspect");
  return (
    <>
      <ScreenHead
        title="网站检查"
        says="按《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）检查一个网站：夜间逐页访问，限速，照 robots.txt；每一处扣分都能打开看证据。"
        actions={mayBegin && <BeginInspection hosts={answer?.hosts ?? []} />}
      />
      <RecordTable<Line>
        label="网站检查"
        rows={rows}
        empty={mayBegin ? "还没有检查过。请点右上角“开始检查”。" : "还没有检查过。"}
        columns={[
          {
            title: "网址",
            render: (_, { id, address }) => (
              <RecordLink path={`/office/site-inspections/one?id=${id}`}>{address}</RecordLink>
            ),
          },
          { title: "日期", dataIndex: "onDay" },
          { title: "进度", render: (_, line) => progressWords(line) },
          { title: "问题", render: (_, { findings }) => `${findings} 处` },
          { title: "结论", render: (_, line) => <Verdict line={line} /> },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}

function progressWords({ state, visited, waiting }: Line): string {
  if (state === "running") return `检查中，已看 ${visited} 个地址，还有 ${waiting} 个`;
  return inspectionStates[state];
}

function Verdict({ line: { isPassed, total } }: { readonly line: Line }) {
  if (isPassed === null) return null;
  if (total === null) return <Tag color="red">单项否决</Tag>;
  return <Tag color={isPassed ? "green" : "red"}>{`${total} 分`}</Tag>;
}
