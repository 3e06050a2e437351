import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Flex, Form, Input, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { TextVersion } from "../../../data/letters/letter-texts.ts";
import {
  checkText,
  commonMarks,
  standardText,
  type TextKey,
} from "../../../domain/letters/check-text.ts";
import { composeLetter } from "../../../domain/letters/compose-letter.ts";
import { formOf, textKey } from "../../../domain/letters/forms/form-of.ts";
import type { LetterContext } from "../../../domain/letters/letter-context.ts";
import { letterSheet } from "../../../domain/letters/letter-sheet.ts";
import { sampleContext, sampleLetters } from "../../../words/sample-letters.ts";
import { textFaultWords } from "../../../words/text-fault-words.ts";
import { LetterPaper } from "../LetterPaper.tsx";
import { PreviewCase } from "./PreviewCase.tsx";

interface EditTextProps {
  readonly path: string;
  readonly text: TextKey;
  /** Of this text, the newest first. */
  readonly versions: readonly TextVersion[];
}

/** One text of an agency: its paragraphs, what may stand in them, what is wrong, and how a letter of it looks. */
export function EditText({ path, text, versions }: EditTextProps) {
  const { permissions } = useWho();
  const [newest] = versions;
  const standard = standardText(text);
  const [form] = Form.useForm<{ readonly body: string }>();
  const [caseId, setCaseId] = useState<number>();
  const typed = Form.useWatch("body", form) ?? (newest?.body ?? standard).join("\n");
  const body = paragraphsOf(typed);
  const faults = checkText(text, body);
  const saving = useAct({
    act: (given: readonly string[] | null) =>
      ask<unknown>(path, {
        method: "POST",
        body: { key: text.key, version: newest?.version ?? 0, body: given },
      }),
    done: "已经保存，新拟的文书用这一版",
  });
  const mayEdit = permissions.has("requests.texts");
  return (
    <div className="letter-beside">
      <div className="office-panel">
        <Places text={text} />
        <RecordForm
          form={form}
          act={{ ...saving, start: ({ body: given }) => saving.start(paragraphsOf(given)) }}
          says="保存为新的一版"
          initial={{ body: typed }}
          beside={
            newest?.body && mayEdit ? (
              <Button loading={saving.isRunning} onClick={() => saving.start(null)}>
                改回平台的文字
              </Button>
            ) : undefined
          }
        >
          <Form.Item name="body" label="正文（一行一段）" required>
            <Input.TextArea autoSize={{ minRows: 8 }} maxLength={20_000} disabled={!mayEdit} />
          </Form.Item>
          {faults.length > 0 && (
            <Alert
              type="warning"
              showIcon
              className="office-gap"
              title="改好以后才能保存"
              description={faults.map((fault) => (
                <div key={textFaultWords(fault)}>{textFaultWords(fault)}</div>
              ))}
            />
          )}
        </RecordForm>
        <Versions versions={versions} />
      </div>
      <div>
        <PreviewCase caseId={caseId} onChange={setCaseId} />
        <Preview text={text} body={body} caseId={caseId} />
      </div>
    </div>
  );
}

function Places({ text: { type, variant } }: { readonly text: TextKey }) {
  const { fields } = formOf({ type, filled: variant ? { variant } : {} });
  return (
    <>
      <p className="office-soft">
        花括号里的项目在拟稿时填写或者由平台填；必填的项目和引用的条款要保留。
      </p>
      <Flex wrap gap="small" className="office-gap">
        {fields.map(({ mark, isRequired }) => (
          <Tag key={mark} {...(isRequired && { color: "blue" })}>{`{${mark}}`}</Tag>
        ))}
        {commonMarks.map((mark) => (
          <Tag key={mark}>{`{${mark}}`}</Tag>
        ))}
      </Flex>
    </>
  );
}

interface PreviewProps {
  readonly text: TextKey;
  readonly body: readonly string[];
  readonly caseId: number | undefined;
}

/** A letter of this text: of the case that was chosen, else of an invented one. */
function Preview({ text, body, caseId }: PreviewProps) {
  const path = `/api/requests/${caseId}/letter-context`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<LetterContext>(path),
    enabled: caseId !== undefined,
    refetchOnWindowFocus: false,
  });
  const context = found.data ?? sampleContext;
  const draft = sampleLetters.find((one) => textKey(one) === text.key) ?? {
    type: text.type,
    filled: {},
  };
  const ownTexts = { [text.key]: { id: 0, version: 0, body } };
  const letter = composeLetter(draft, { ...context, ownTexts });
  const { issuer } = context;
  return (
    <LetterPaper
      sheet={letterSheet(letter, { issuer, number: null, datedOn: null, attachments: [] })}
    />
  );
}

function Versions({ versions }: { readonly versions: readonly TextVersion[] }) {
  if (versions.length === 0) return <p className="office-soft">还没有改过，用的是平台的文字。</p>;
  return (
    <ol className="office-history" aria-label="各版">
      {versions.map(({ version, body, madeBy, madeAt }) => (
        <li key={version}>
          第 {version} 版，{madeBy} {instantWords(madeAt)}
          {body === null ? "：改回平台的文字" : ""}
          {body && (
            <details>
              <summary>看这一版</summary>
              {body.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function paragraphsOf(typed: string): readonly string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
