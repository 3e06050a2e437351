import { Tag } from "antd";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import type { LetterLine, LettersAnswer } from "../../api/letters/letter-answer.ts";
import { letterStates } from "../../domain/letters/letter-state.ts";
import { letterStateWords } from "../../words/letter-words.ts";

/** 来信办理: letters that one's agencies got or were sent, how far each has come and until when. */
export function LettersScreen() {
  const [{ state, q }] = useFilters();
  const rows = useRows({
    path: "/api/letters",
    filters: { state, q },
    pageOf: ({ letters, next }: LettersAnswer) => ({ rows: letters, next }),
  });
  return (
    <>
      <ScreenHead
        title="来信办理"
        says="本站信箱收到的、在“来信来电”登记的、别的机关转来的信：转办、接收、答复、审签，经来信人同意的公开。"
      />
      <search className="office-filters office-inline">
        <FilterSelect
          name="state"
          label="全部进度"
          options={letterStates.map((value) => ({ value, label: letterStateWords[value] }))}
        />
        <FilterSearch label="查找来信" placeholder="编号、标题、内容" />
      </search>
      <RecordTable<LetterLine>
        label="来信"
        rows={rows}
        empty="没有这样的来信。电话、人民网等渠道的来信，在“来信来电”登记以后在这里办理。"
        columns={[
          {
            title: "编号",
            render: (_, { id, number }) => (
              <RecordLink path={`/office/letters/letter?id=${id}`}>{number}</RecordLink>
            ),
          },
          { title: "内容", dataIndex: "subject" },
          { title: "来源", dataIndex: "source" },
          { title: "收到", dataIndex: "receivedOn" },
          { title: "进度", render: (_, { state: of }) => letterStateWords[of] },
          { title: "承办", dataIndex: "handlerName" },
          { title: "期限", render: (_, letter) => <LimitTag letter={letter} /> },
          { title: "督办", render: (_, { card }) => card && <CardTag card={card} /> },
          { title: "公开", render: (_, { isPublic }) => (isPublic ? "已公开" : "") },
        ]}
      />
    </>
  );
}

function LimitTag({ letter: { lastDay, left, isLate } }: { readonly letter: LetterLine }) {
  if (lastDay === null) return "算不出来";
  if (isLate) return <Tag color="red">{lastDay} 逾期</Tag>;
  return left === null ? lastDay : <Tag>{`${lastDay}，还有 ${left} 个工作日`}</Tag>;
}

export function CardTag({ card }: { readonly card: "黄牌" | "红牌" }) {
  return <Tag color={card === "红牌" ? "red" : "gold"}>{card}</Tag>;
}
