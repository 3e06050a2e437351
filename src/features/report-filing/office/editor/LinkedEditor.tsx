import Document from "@tiptap/extension-document";
import Paragraph from "@tiptap/extension-paragraph";
import Text from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import { App, Button } from "antd";
import { useRef, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { type LinkedFigure, type LinkedText, linkKey } from "../../domain/linked-text.ts";
import { FigurePicker } from "./FigurePicker.tsx";
import { FigureExtension } from "./figure-extension.ts";
import { documentOf, figureNode, linkedTextOf } from "./linked-document.ts";

interface LinkedEditorProps {
  readonly label: string;
  /** What stands there when it opens. */
  readonly initial: LinkedText;
  readonly values: Readonly<Record<string, number>>;
  readonly draft: WorkplaceAnswer["draft"];
  readonly section: number;
  /** With the numbers of its figures. */
  readonly onChange: (text: LinkedText, values: Readonly<Record<string, number>>) => void;
}

/** 正文编辑: words and paragraphs, with figures from the one list whose numbers follow the records. */
export function LinkedEditor({
  label,
  initial,
  values,
  draft,
  section,
  onChange,
}: LinkedEditorProps) {
  const [isPicking, setIsPicking] = useState(false);
  const { message } = App.useApp();
  const known = useRef(values);
  known.current = { ...known.current, ...values };
  const editor = useEditor({
    extensions: [
      Document,
      Paragraph,
      Text,
      UndoRedo,
      FigureExtension.configure({ values: () => known.current }),
    ],
    content: documentOf(initial),
    // The policy lets no script write styles: they stand in `office.css`.
    injectCSS: false,
    editorProps: {
      attributes: {
        "aria-label": label,
        role: "textbox",
        "aria-multiline": "true",
        class: "linked-text",
      },
    },
    onUpdate: ({ editor: changed }) => onChange(linkedTextOf(changed.getJSON()), known.current),
  });
  const insert = (link: LinkedFigure, value: number | undefined) => {
    if (value !== undefined) known.current = { ...known.current, [linkKey(link)]: value };
    editor?.chain().focus().insertContent({ type: figureNode, attrs: { link } }).run();
    setIsPicking(false);
  };
  const propose = useAct({
    act: () =>
      ask<{ readonly body: LinkedText; readonly values: Readonly<Record<string, number>> }>(
        `/api/report-drafts/${draft.id}/proposals/${section}`,
      ),
    isQuiet: true,
    onDone: (proposed) => {
      if (proposed.body.length === 0) void message.info("台账里没有这一部分可以写的");
      known.current = { ...known.current, ...proposed.values };
      const { content = [] } = documentOf(proposed.body);
      editor?.chain().focus("end").insertContent(content).run();
    },
  });
  return (
    <>
      <RefusalAlert fault={propose.fault} />
      <div className="office-inline office-gap">
        <Button onClick={() => setIsPicking(true)}>插入指标</Button>
        <Button loading={propose.isRunning} onClick={() => propose.start(undefined)}>
          按台账起草
        </Button>
        <span className="office-soft">插入的数字随台账变动，送审时固定下来。</span>
      </div>
      <EditorContent editor={editor} />
      {isPicking && (
        <FigurePicker draft={draft} onPick={insert} onClose={() => setIsPicking(false)} />
      )}
    </>
  );
}
