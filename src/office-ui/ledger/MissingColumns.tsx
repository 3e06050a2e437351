import { Button, Flex, Form, Input, Select } from "antd";
import { useState } from "react";
import { optionsOf, withAnswer } from "./AskedOnce.tsx";
import type { FilesRefused, Kind, MappingGiven } from "./answers.ts";
import type { ImportOnScreen } from "./use-import.ts";

interface MissingColumnsProps {
  readonly kind: Kind;
  readonly refused: FilesRefused;
  readonly importing: ImportOnScreen;
}

/** Asks which header of a sheet is a column that it lacks, or what the column holds in every row. */
export function MissingColumns({ kind, refused, importing }: MissingColumnsProps) {
  const [answers, setAnswers] = useState<MappingGiven>(importing.mapping);
  const found = (refused.refusals ?? []).filter((one) => one.kind === "missing-columns");
  const missing = [...new Set(found.flatMap(({ columns = [] }) => columns))];
  const others = [...new Set(found.flatMap(({ others: theirs = [] }) => theirs))];
  if (missing.length === 0) return null;
  const theirsOf = (column: string) =>
    Object.entries(answers.headers).find(([, ours]) => ours === column)?.[0];
  const setTheirs = (column: string, theirs: string | undefined) => {
    const before = theirsOf(column);
    const without =
      before === undefined ? answers.headers : withAnswer(answers.headers, before, undefined);
    const headers = theirs === undefined ? without : withAnswer(without, theirs, column);
    setAnswers({ ...answers, headers });
  };
  const setDefault = (column: string, value: string) =>
    setAnswers({ ...answers, defaults: withAnswer(answers.defaults, column, value || undefined) });
  return (
    <section className="office-asked" aria-label="缺少的列">
      <h3 className="office-list-title">表里缺少的列在哪里？</h3>
      <p className="office-soft office-says">选表里的一列，或者填上每一行都相同的内容。</p>
      <Form layout="vertical">
        {missing.map((column) => (
          <Form.Item key={column} label={column} htmlFor={`missing-${column}`}>
            <Flex gap="small" wrap>
              <Select
                id={`missing-${column}`}
                className="office-wide"
                allowClear
                placeholder="是表里的哪一列"
                value={theirsOf(column) ?? null}
                onChange={(theirs: string | null | undefined) =>
                  setTheirs(column, theirs ?? undefined)
                }
                options={others.map((header) => ({ value: header, label: header }))}
              />
              <Constant
                kind={kind}
                column={column}
                value={answers.defaults[column] ?? ""}
                onChange={(value) => setDefault(column, value)}
              />
            </Flex>
          </Form.Item>
        ))}
        <Button type="primary" onClick={() => void importing.answer(answers)}>
          按回答重新核对
        </Button>
      </Form>
    </section>
  );
}

interface ConstantProps {
  readonly kind: Kind;
  readonly column: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What a column holds in every row. */
function Constant({ kind, column, value, onChange }: ConstantProps) {
  const options = optionsOf(kind, column);
  const label = `“${column}”每一行都填`;
  return options.length > 0 ? (
    <Select
      aria-label={label}
      className="office-wide"
      allowClear
      placeholder="或者每一行都是"
      value={value || null}
      onChange={(name: string | null | undefined) => onChange(name ?? "")}
      options={options}
    />
  ) : (
    <Input
      aria-label={label}
      className="office-wide"
      placeholder="或者每一行都填"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
