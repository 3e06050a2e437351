import { Flex, Tag } from "antd";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { LetterLine, LettersAnswer } from "../../api/letters/letter-answer.ts";
import { letterStates } from "../../domain/letter-content.ts";
import { letterStateWords } from "../../words/letter-words.ts";
import { noticeKinds } from "../../words/oversight-words.ts";
import { optionsOf } from "../options-of.ts";
import { BeginLetter } from "./BeginLetter.tsx";

/** 通报督办: letters that one's agencies write, and those they got. */
export function LettersScreen() {
  const [{ kind, state }] = useFilters();
  const mayWrite = useWho().permissions.has("oversight.write");
  const rows = useRows({
    path: "/api/oversight-letters",
    filters: { kind, state },
    pageOf: ({ letters, next }: LettersAnswer) => ({ rows: letters, next }),
  });
  return (
    <>
      <ScreenHead
        title="通报督办"
        says="督办单、通报、简报：起草、审签、编号、印发，收文单位在这里看、在这里反馈；印发的同时记入“简报通报”台账。"
        actions={mayWrite && <BeginLetter />}
      />
      <Flex gap="small" wrap className="office-gap">
        <FilterSelect name="kind" label="全部类型" options={optionsOf(noticeKinds)} />
        <FilterSelect
          name="state"
          label="全部进度"
          options={letterStates.map((value) => ({ value, label: letterStateWords[value] }))}
        />
      </Flex>
      <RecordTable<LetterLine>
        label="通报督办"
        rows={rows}
        empty={mayWrite ? "还没有。请点右上角“起草”，或者在一次检查里起草。" : "还没有收到"}
        columns={[
          {
            title: "标题",
            render: (_, { id, title }) => (
              <RecordLink path={`/office/oversight/letter?id=${id}`}>{title}</RecordLink>
            ),
          },
          { title: "类型", dataIndex: "kind" },
          { title: "文号", render: (_, { number }) => number ?? "" },
          { title: "日期", render: (_, { datedOn }) => datedOn ?? "" },
          { title: "进度", render: (_, letter) => <LetterTag letter={letter} /> },
          { title: "反馈期限", render: (_, { dueOn }) => dueOn ?? "" },
          { title: "反馈", render: (_, { answeredOn }) => answeredOn ?? "" },
          { title: "发文机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}

const colours = { draft: "default", review: "blue", signed: "green", void: "default" } as const;

function LetterTag({ letter: { state } }: { readonly letter: LetterLine }) {
  return <Tag color={colours[state]}>{letterStateWords[state]}</Tag>;
}
