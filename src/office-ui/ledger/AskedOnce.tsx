import { Button, Form, Select } from "antd";
import { useState } from "react";
import type { ImportAnswer, Kind, MappingGiven } from "./answers.ts";
import { RowByRow } from "./RowByRow.tsx";
import type { ImportOnScreen } from "./use-import.ts";

interface AskedOnceProps {
  readonly kind: Kind;
  readonly questions: ImportAnswer["questions"];
  readonly importing: ImportOnScreen;
}

/** Asks once for each header and word that means nothing here; what is answered is kept for the next import. */
export function AskedOnce({ kind, questions, importing }: AskedOnceProps) {
  const [answers, setAnswers] = useState<MappingGiven>(importing.mapping);
  const [rows, setRows] = useState(importing.rows);
  const { headers, words } = questions;
  if (headers.length + words.length === 0) return null;
  const isChanged =
    JSON.stringify([answers, rows]) !== JSON.stringify([importing.mapping, importing.rows]);
  const setHeader = (theirs: string, ours: string | undefined) =>
    setAnswers({ ...answers, headers: withAnswer(answers.headers, theirs, ours) });
  const setWord = (column: string, theirs: string, ours: string | undefined) =>
    setAnswers({
      ...answers,
      values: { ...answers.values, [column]: withAnswer(answers.values[column], theirs, ours) },
    });
  return (
    <section className="office-asked office-gap" aria-label="请回答">
      <h3 className="office-list-title">请回答：表里这些是什么意思</h3>
      <p className="office-soft office-says">
        每个只问一次，回答用于有这个词的每一行；个别行意思不同、或者不要导入的，可以展开逐行回答。
        {importing.isKept
          ? "对表头和词的回答会记住，下次导入自动用上；逐行的回答只用于这次的文件。"
          : "选了机构或区划的，对表头和词的回答会记住，下次导入自动用上。"}
        不回答的，多出的列不读，认不出的词按错误处理。
      </p>
      <Form layout="vertical">
        {headers.map(({ header, places }) => (
          <Form.Item
            key={header}
            htmlFor={`header-${header}`}
            label={`表头“${header}”是哪一列？（${places.join("、")}）`}
          >
            <Select
              id={`header-${header}`}
              className="office-wide"
              allowClear
              showSearch={{ optionFilterProp: "label" }}
              placeholder="这里不要，不读"
              value={answers.headers[header] ?? null}
              onChange={(ours: string | null | undefined) => setHeader(header, ours ?? undefined)}
              options={kind.columns.map((column) => ({
                value: column.header,
                label: column.header,
              }))}
            />
          </Form.Item>
        ))}
        {words.map(({ column, word, count, places, rows: asked, options }) => (
          <Form.Item
            key={`${column}/${word}`}
            htmlFor={`word-${column}-${word}`}
            label={`“${column}”里的“${word}”是哪一项？（${count} 行：${places.join("、")}${count > places.length ? " 等" : ""}）`}
          >
            <Select
              id={`word-${column}-${word}`}
              className="office-wide"
              allowClear
              showSearch={{ optionFilterProp: "label" }}
              placeholder="按错误处理"
              value={answers.values[column]?.[word] ?? null}
              onChange={(ours: string | null | undefined) =>
                setWord(column, word, ours ?? undefined)
              }
              options={options?.map(asOption) ?? optionsOf(kind, column)}
            />
            <RowByRow
              column={column}
              count={count}
              asked={asked}
              options={options?.map(asOption) ?? optionsOf(kind, column)}
              rows={rows}
              onChange={setRows}
            />
          </Form.Item>
        ))}
        <Button
          type="primary"
          disabled={!isChanged}
          onClick={() => void importing.answer(answers, rows)}
        >
          按回答重新核对
        </Button>
      </Form>
    </section>
  );
}

/** The words of a column's list. */
export function optionsOf({ columns }: Kind, header: string) {
  const options = columns.find((column) => column.header === header)?.options ?? [];
  return options.map(({ name }) => asOption(name));
}

function asOption(name: string) {
  return { value: name, label: name };
}

/** With one answer set, or taken away. */
export function withAnswer(
  answers: Readonly<Record<string, string>> = {},
  theirs: string,
  ours: string | undefined,
): Readonly<Record<string, string>> {
  const { [theirs]: _, ...rest } = answers;
  return ours === undefined ? rest : { ...rest, [theirs]: ours };
}
