import { Alert, Button, Form } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { LetterAnswer } from "../../api/letters/letters-answer.ts";
import { composeLetter } from "../../domain/letters/compose-letter.ts";
import { type LetterDraft, variantsOf } from "../../domain/letters/forms/form-of.ts";
import type { Filled } from "../../domain/letters/letter.ts";
import { letterSheet } from "../../domain/letters/letter-sheet.ts";
import { LetterCopies } from "../redaction/LetterCopies.tsx";
import { EvidenceFields } from "./EvidenceFields.tsx";
import { LetterFields } from "./LetterFields.tsx";
import { LetterFiles } from "./LetterFiles.tsx";
import { LetterPaper } from "./LetterPaper.tsx";

/** A letter while it is written: what is filled in on the left, what it says on the right as one types. */
export function DraftLetter({ letter }: { readonly letter: LetterAnswer }) {
  const { id, type, filled, context, events, files, revision } = letter;
  const [form] = Form.useForm<Record<string, string>>();
  const watched = Form.useWatch([], form) as Filled | undefined;
  const draft: LetterDraft = { type, filled: { ...filled, ...watched } };
  const { unfilled, ...text } = composeLetter(draft, context);
  const { issuer, attachments } = context;
  const sheet = letterSheet(text, { issuer, number: null, datedOn: null, attachments });
  const path = `/api/request-letters/${id}`;
  const save = (values: Record<string, string | undefined>) =>
    ask<{ readonly revision: number }>(path, {
      method: "PUT",
      body: { revision, filled: typed({ ...filled, ...values }) },
    });
  const saving = useAct({ act: save, done: "已经保存" });
  const isReceipt = type === "receipt";
  const submitting = useAct({
    act: async (values: Record<string, string | undefined>) => {
      const saved = await save(values);
      return ask<unknown>(`${path}/submit`, { method: "POST", body: saved });
    },
    done: isReceipt ? "已经出具，可以送达了" : "已经送审",
  });
  return (
    <div className="letter-beside">
      <div className="office-panel">
        <Remaining letter={letter} unfilled={unfilled} isReceipt={isReceipt} />
        <RecordForm
          form={form}
          act={{
            start: saving.start,
            isRunning: saving.isRunning,
            fault: saving.fault ?? submitting.fault,
          }}
          says="保存"
          initial={{ variant: variantsOf(type)[0]?.code, ...filled } as Record<string, string>}
          beside={
            <Button
              disabled={unfilled.length > 0 || letter.notLawful !== null}
              loading={submitting.isRunning}
              onClick={() => submitting.start(form.getFieldsValue())}
            >
              {isReceipt ? "编号出具" : "保存并送审"}
            </Button>
          }
        >
          <LetterFields draft={draft} />
          <EvidenceFields draft={draft} events={events} isEdited />
        </RecordForm>
        <UnsavedGuard form={form} />
        <LetterCopies letter={letter} form={form} />
        <LetterFiles
          path={`${path}/files/attachment`}
          label="随文书送达的附件"
          says="随文书一起送达的文件；先保存填写的内容，再添加。"
          files={files.attachment}
          mayChange
        />
      </div>
      <LetterPaper sheet={sheet} />
    </div>
  );
}

interface RemainingProps {
  readonly letter: LetterAnswer;
  readonly unfilled: readonly string[];
  readonly isReceipt: boolean;
}

function Remaining({ letter: { notLawful }, unfilled, isReceipt }: RemainingProps) {
  if (notLawful) {
    return (
      <Alert
        type="warning"
        showIcon
        className="office-gap"
        title="现在不能送审"
        description={notLawful}
      />
    );
  }
  if (unfilled.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      className="office-gap"
      title={`还缺：${unfilled.join("；")}`}
      description={isReceipt ? "补齐以后才能出具。" : "补齐以后才能送审。"}
    />
  );
}

/** What is blank is not sent. */
function typed(filled: Filled): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filled).flatMap(([code, value]) => (value?.trim() ? [[code, value]] : [])),
  );
}
