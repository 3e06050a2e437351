import { Flex, Tag } from "antd";
import { withAnswer } from "./AskedOnce.tsx";
import { type Kind, type MappingGiven, placeOf, type RowAnswerGiven } from "./answers.ts";
import type { ImportOnScreen } from "./use-import.ts";

interface KeptAnswersProps {
  readonly kind: Kind;
  readonly importing: ImportOnScreen;
}

/** What was answered at this import and those before; each can be taken back. */
export function KeptAnswers({ importing }: KeptAnswersProps) {
  const { mapping, rows } = importing;
  const kept = [
    ...keptOf(mapping).map((one) => ({ ...one, rows })),
    ...rows.map((row) => ({
      says: rowSays(row),
      without: mapping,
      rows: rows.filter((other) => other !== row),
    })),
  ];
  if (kept.length === 0) return null;
  return (
    <section className="office-gap" aria-label="已有的回答">
      <p className="office-soft office-says">已有的回答（点 × 去掉，再重新回答）：</p>
      <Flex gap="small" wrap>
        {kept.map(({ says, without, rows: left }) => (
          <Tag
            key={says}
            closable={{ closeIcon: "×", "aria-label": `去掉：${says}` }}
            onClose={(event) => {
              event.preventDefault();
              void importing.answer(without, left);
            }}
          >
            {says}
          </Tag>
        ))}
      </Flex>
    </section>
  );
}

function rowSays({ leftOut, values = {}, ...place }: RowAnswerGiven): string {
  if (leftOut) return `${placeOf(place)}：不导入`;
  const said = Object.entries(values).map(([column, value]) => `${column}是“${value}”`);
  return `${placeOf(place)}：${said.join("，")}`;
}

function keptOf(mapping: MappingGiven) {
  const { headers, values, defaults } = mapping;
  return [
    ...Object.entries(headers).map(([theirs, ours]) => ({
      says: `表头“${theirs}”是“${ours}”`,
      without: { ...mapping, headers: withAnswer(headers, theirs, undefined) },
    })),
    ...Object.entries(values).flatMap(([column, words]) =>
      Object.entries(words).map(([theirs, ours]) => ({
        says: `${column}：“${theirs}”是“${ours}”`,
        without: {
          ...mapping,
          values: { ...values, [column]: withAnswer(words, theirs, undefined) },
        },
      })),
    ),
    ...Object.entries(defaults).map(([column, value]) => ({
      says: `${column}：每一行都是“${value}”`,
      without: { ...mapping, defaults: withAnswer(defaults, column, undefined) },
    })),
  ];
}
