import { Button, Form } from "antd";
import { type RefObject, useCallback, useRef, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { Refused } from "#office-ui/refused.ts";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import type { ItemText } from "../../domain/draft/item-text.ts";
import { ItemEditor } from "../editor/ItemEditor.tsx";
import { Attachments } from "../files/Attachments.tsx";
import { ContentFields } from "./ContentFields.tsx";
import { useAutosave } from "./use-autosave.ts";

type Fields = Partial<Omit<ItemContent, "text" | "attachments">>;

interface Saved {
  readonly revision: number;
}

interface WriteDraftProps {
  readonly draft: DraftAnswer["draft"];
  readonly columns: DraftAnswer["columns"];
  /** That of what was last saved or answered here. */
  readonly revision: number;
  /** Told of each save. */
  readonly onSaved: (revision: number) => void;
  /** Gets what saves at once. */
  readonly saveNow: RefObject<(() => Promise<void>) | undefined>;
}

/** An item while it is written: what is typed is saved as one writes. */
export function WriteDraft({ draft, columns, revision: known, onSaved, saveNow }: WriteDraftProps) {
  const { id, content } = draft;
  const [form] = Form.useForm<Fields>();
  const attribute = Form.useWatch("attribute", form) ?? content.attribute;
  const text = useRef(content.text);
  const files = useRef(content.attachments);
  const [attachments, setAttachments] = useState(content.attachments);
  const revision = useRef(known);
  revision.current = Math.max(revision.current, known);
  // Sent, and no answer came.
  const lost = useRef<ItemContent>(undefined);
  const save = useCallback(
    async (written: ItemContent) => {
      const put = async (content: ItemContent) => {
        lost.current = content;
        const body = { revision: revision.current, content };
        const saved = await ask<Saved>(`/api/item-drafts/${id}`, { method: "PUT", body }).catch(
          (fault: unknown) => {
            if (!(fault instanceof Refused) || fault.status !== 0) lost.current = undefined;
            throw fault;
          },
        );
        lost.current = undefined;
        revision.current = saved.revision;
      };
      // What may be saved already goes first, as it was: the server knows it again.
      if (lost.current && lost.current !== written) await put(lost.current);
      await put(written);
      onSaved(revision.current);
    },
    [id, onSaved],
  );
  const saving = useAutosave(save);
  saveNow.current = saving.saveNow;
  const typed = () => {
    const shown = { text: text.current, attachments: files.current };
    saving.type(contentOf(content, form.getFieldsValue(), shown));
  };
  const isUnsaved = saving.state !== "saved";
  return (
    <div className="office-panel">
      <div className="office-inline office-gap" role="status">
        <Button
          loading={saving.state === "saving"}
          disabled={!isUnsaved}
          onClick={() => void saving.saveNow().catch(() => {})}
        >
          保存
        </Button>
        <span className="office-soft">{savingWords(saving.state, saving.savedAt)}</span>
      </div>
      <RefusalAlert fault={saving.fault} />
      <Form<Fields>
        form={form}
        name="form"
        layout="vertical"
        initialValues={content}
        onValuesChange={typed}
      >
        <ContentFields attribute={attribute} columns={columns} />
      </Form>
      <UnsavedGuard form={{ isFieldsTouched: () => isUnsaved }} />
      <ItemEditor
        path={`/api/item-drafts/${id}`}
        initial={content.text}
        onChange={(changed: ItemText) => {
          text.current = changed;
          typed();
        }}
        titleOf={() => form.getFieldValue("title") ?? ""}
        onProposed={(fields) => {
          form.setFieldsValue(fields);
          typed();
        }}
      />
      <Attachments
        path={`/api/item-drafts/${id}`}
        attachments={attachments}
        onChange={(changed) => {
          files.current = changed;
          setAttachments(changed);
          typed();
        }}
      />
    </div>
  );
}

function savingWords(state: string, savedAt: string | undefined): string {
  switch (state) {
    case "saving":
      return "正在保存…";
    case "typed":
      return "有改动，停下来两秒后自动保存";
    case "refused":
      return "没有保存";
    default:
      return savedAt ? `已自动保存（${instantWords(savedAt)}）` : "写的内容会自动保存";
  }
}

/** What was emptied is an empty text. */
function contentOf(
  before: ItemContent,
  fields: Fields,
  shown: Pick<ItemContent, "text" | "attachments">,
): ItemContent {
  const given = Object.entries(fields).map(([name, value]) => [name, value ?? ""]);
  return { ...before, ...Object.fromEntries(given), ...shown };
}
