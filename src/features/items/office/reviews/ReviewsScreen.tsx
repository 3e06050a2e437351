import { Button, Tag } from "antd";
import type { ReactNode } from "react";
import { base } from "#office-ui/ask.ts";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf, useRows } from "#office-ui/use-rows.ts";
import type { ReviewsAnswer } from "../../api/reviews/reviews-answer.ts";
import { reviewOutcomes } from "../../domain/review-outcome.ts";
import { reviewOutcomeWords } from "../../words/review-words.ts";

type Review = ReviewsAnswer["reviews"][number];

const path = "/api/item-reviews";

/** 三审台账: every time that an item was sent round, who reviewed it, when and what they said. */
export function ReviewsScreen() {
  const [{ month, outcome }] = useFilters();
  const filters = { month, outcome };
  const rows = useRows({
    path,
    filters,
    pageOf: ({ reviews, next }: ReviewsAnswer) => ({ rows: reviews, next }),
  });
  return (
    <>
      <ScreenHead
        title="三审台账"
        says="每次送审一行：各级审核人、时间、意见和结果。审签单可以打印；按月导出 Excel。"
      />
      <search className="office-filters office-inline">
        <FilterSelect name="month" label="全部月份" options={lastMonths()} />
        <FilterSelect
          name="outcome"
          label="全部结果"
          options={reviewOutcomes.map((value) => ({ value, label: reviewOutcomeWords[value] }))}
        />
      </search>
      <RecordTable<Review>
        label="三审台账"
        rows={rows}
        empty="没有送审的记录"
        file={`${base()}${addressOf(`${path}/table.xlsx`, filters)}`}
        columns={[
          {
            title: "送审",
            render: (_, { submittedAt, submittedBy }) => (
              <Two of={instantWords(submittedAt)} below={submittedBy} />
            ),
          },
          {
            title: "标题",
            render: (_, one) => <Two of={<Title of={one} />} below={one.agencyName} />,
          },
          { title: "各级审核", render: (_, one) => <Steps of={one} /> },
          {
            title: "结果",
            render: (_, { outcome: is, publishedAt }) => (
              <Two
                of={reviewOutcomeWords[is]}
                below={publishedAt && `${instantWords(publishedAt)}发布`}
              />
            ),
          },
          { title: "审签单", render: (_, one) => <Sheets of={one} /> },
        ]}
      />
    </>
  );
}

interface TwoProps {
  readonly of: ReactNode;
  readonly below: string | null;
}

/** Two facts in one cell: so that the table fits on a screen. */
function Two({ of, below }: TwoProps) {
  return (
    <>
      {of}
      {below && <div className="office-soft">{below}</div>}
    </>
  );
}

interface OfProps {
  readonly of: Review;
}

function Title({ of: { draftId, title, urgentBecause } }: OfProps) {
  return (
    <>
      {title === null ? (
        "（已删除的草稿）"
      ) : (
        <RecordLink path={`/office/items/draft?id=${draftId}`}>{title}</RecordLink>
      )}
      {urgentBecause !== null && <Tag>先发后审</Tag>}
    </>
  );
}

function Steps({ of: { steps } }: OfProps) {
  return (
    <ul className="office-list">
      {steps.map(({ step, name, behalfOf, act, opinion, at }) => (
        <li key={step}>
          {`${step}：`}
          {name === null || at === null
            ? "待审"
            : `${behalfOf ? `${name}（代${behalfOf}）` : name} ${instantWords(at)} ${act === "returned" ? "退回" : "通过"}${opinion ? `：${opinion}` : ""}`}
        </li>
      ))}
    </ul>
  );
}

/** To be printed. */
function Sheets({ of: { id, title } }: OfProps) {
  return (["pdf", "docx"] as const).map((to) => (
    <Button
      key={to}
      type="link"
      className="office-in-cell"
      href={`${base()}${path}/${id}/sheet/${to}`}
      aria-label={`${title ?? ""}的审签单（${formatWords[to]}）`}
    >
      {formatWords[to]}
    </Button>
  ));
}

const formatWords = { pdf: "PDF", docx: "Word" } as const;

/** Months that one can choose. */
const shownMonths = 24;

function lastMonths() {
  const [year = 0, month = 0] = todayInChina().split("-").map(Number);
  return Array.from({ length: shownMonths }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    const value = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return { value, label: value };
  });
}
