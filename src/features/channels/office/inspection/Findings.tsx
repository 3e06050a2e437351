import { Flex, Typography } from "antd";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import type { FindingsAnswer } from "../../api/inspection/inspection-answer.ts";
import { findingKinds } from "../../domain/inspection/finding-kind.ts";
import { indicators } from "../../domain/inspection/indicators.ts";
import { findingWords } from "../../words/inspection-words.ts";
import { DismissFinding } from "./DismissFinding.tsx";

interface FindingsProps {
  /** Of the inspection. */
  readonly path: string;
  readonly mayDismiss: boolean;
  readonly isOpen: boolean;
}

type Line = FindingsAnswer["findings"][number];

/** 发现的问题: each with the page, the words, the time and the piece of source that show it. */
export function Findings({ path, mayDismiss, isOpen }: FindingsProps) {
  const [{ kind, of }] = useFilters();
  const rows = useRows({
    path: `${path}/findings`,
    filters: { kind, of },
    pageOf: ({ findings, next }: FindingsAnswer) => ({ rows: findings, next }),
  });
  const deductions = indicators.filter(({ kinds }) => kinds.length > 0);
  return (
    <>
      <Typography.Title level={2} className="office-subtitle">
        发现的问题
      </Typography.Title>
      <Flex gap="small" wrap className="office-gap">
        <FilterSelect
          name="of"
          label="全部指标"
          options={deductions.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <FilterSelect
          name="kind"
          label="全部问题"
          options={findingKinds.map((one) => ({ value: one, label: findingWords[one] }))}
        />
      </Flex>
      <RecordTable<Line>
        label="发现的问题"
        rows={rows}
        empty={isOpen ? "到现在没有发现问题。" : "没有发现问题。"}
        columns={[
          { title: "问题", render: (_, line) => findingWords[line.kind] },
          {
            title: "所在网页",
            className: "office-long",
            render: (_, line) => <Where line={line} />,
          },
          {
            title: "内容",
            className: "office-long",
            render: (_, line) => <Evidence line={line} />,
          },
          { title: "发现时间", render: (_, { foundAt }) => instantWords(foundAt) },
          {
            title: "复核",
            render: (_, line) =>
              mayDismiss ? (
                <DismissFinding path={path} line={line} />
              ) : (
                (line.dismissedBecause ?? "")
              ),
          },
        ]}
      />
    </>
  );
}

function Where({ line: { page, pages } }: { readonly line: Line }) {
  // Of a foreign site: it learns nothing of this one.
  const link = /^https?:/.test(page) ? (
    <a href={page} target="_blank" rel="noreferrer noopener">
      {page}
    </a>
  ) : (
    page
  );
  return (
    <>
      {link}
      {pages > 1 && <div className="office-soft">共 {pages} 页</div>}
    </>
  );
}

function Evidence({ line: { target, text, snapshot } }: { readonly line: Line }) {
  return (
    <>
      <div>{target}</div>
      {text !== "" && !target.includes(text) && <div>{text}</div>}
      {snapshot !== "" && (
        <details>
          <summary>网页源码</summary>
          <code>{snapshot}</code>
        </details>
      )}
    </>
  );
}
