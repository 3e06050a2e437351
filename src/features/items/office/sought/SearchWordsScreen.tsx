import { Tag } from "antd";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useRows } from "#office-ui/use-rows.ts";
import type { SoughtAnswer, SynonymsAnswer } from "../../api/sought/sought-routes.ts";
import { AddSynonyms } from "./AddSynonyms.tsx";

type Sought = SoughtAnswer["sought"][number];
type Synonyms = SynonymsAnswer["synonyms"][number];

const path = "/api/search-words";

/** 搜索词: what people sought on the site in vain, and the words that mean the same to the search. */
export function SearchWordsScreen() {
  const sought = useRows({
    path: `${path}/sought`,
    pageOf: (answer: SoughtAnswer) => ({ rows: answer.sought }),
  });
  const synonyms = useRows({
    path: `${path}/synonyms`,
    pageOf: (answer: SynonymsAnswer) => ({ rows: answer.synonyms }),
  });
  return (
    <>
      <ScreenHead
        title="搜索词"
        says="公众在网站上搜过而没有搜到的词，只记词和每天的次数，不记是谁搜的；像个人号码、姓名的不记。"
        actions={<AddSynonyms says="增加同义词" first="" />}
      />
      <h2>没有搜到的词</h2>
      <RecordTable<Sought>
        label="没有搜到的词"
        rows={sought}
        empty="还没有搜不到的词。"
        columns={[
          { title: "词", dataIndex: "word" },
          { title: "次数", dataIndex: "times" },
          { title: "天数", dataIndex: "days" },
          { title: "最近一次", dataIndex: "lastOn" },
          {
            title: "操作",
            render: (_, { word }) => (
              <span className="office-inline">
                <AddSynonyms says="加同义词" first={word} />
                <Forget word={word} />
              </span>
            ),
          },
        ]}
      />
      <h2>同义词</h2>
      <RecordTable<Synonyms>
        label="同义词"
        rows={synonyms}
        empty="还没有同义词。"
        columns={[
          { title: "意思相同的词", render: (_, { words }) => <Words words={words} /> },
          { title: "增加人", render: (_, { changedBy }) => changedBy || "随程序提供" },
          { title: "增加时间", render: (_, { changedAt }) => instantWords(changedAt) },
          { title: "操作", render: (_, one) => <Remove one={one} /> },
        ]}
      />
    </>
  );
}

function Words({ words }: Pick<Synonyms, "words">) {
  return words.map((word) => <Tag key={word}>{word}</Tag>);
}

function Forget({ word }: { readonly word: string }) {
  const act = () => ask<unknown>(`${path}/forgotten`, { method: "POST", body: { word } });
  return (
    <ConfirmAct says="删除" of={word} act={act} done="已经删除">
      删除这个词和它的次数；以后有人再搜而搜不到，会重新计数。
    </ConfirmAct>
  );
}

function Remove({ one: { id, words } }: { readonly one: Synonyms }) {
  const act = () => ask<unknown>(`${path}/synonyms/${id}`, { method: "DELETE" });
  return (
    <ConfirmAct says="删除" of={words.join("、")} act={act} done="已经删除">
      删除以后，搜其中一个词不再找到只写了别的词的信息。
    </ConfirmAct>
  );
}
