import Document from "@tiptap/extension-document";
import Paragraph from "@tiptap/extension-paragraph";
import Text from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import { Alert } from "antd";
import { useRef, useState } from "react";
import type { WordAnswer } from "../../api/files/word-answer.ts";
import type { ItemText } from "../../domain/draft/item-text.ts";
import { ImportWord } from "../word-in/ImportWord.tsx";
import { EditorToolbar } from "./EditorToolbar.tsx";
import { textNodes } from "./nodes.ts";
import { picturesLeft, picturesOf } from "./pasted.ts";
import { pictureNode } from "./picture-node.ts";
import { tableNodes } from "./table-nodes.ts";

interface ItemEditorProps {
  /** `/api/item-drafts/7`: where its pictures are. */
  readonly path: string;
  /** What stands there when it opens. */
  readonly initial: ItemText;
  readonly onChange: (text: ItemText) => void;
  /** Told of what a document that is put in says of itself. */
  readonly onProposed: (fields: WordAnswer["proposals"]) => void;
  /** The title as it is typed now. */
  readonly titleOf: () => string;
}

const aligned = Paragraph.extend({
  addAttributes: () => ({
    align: {
      default: null,
      parseHTML: (p: HTMLElement) => {
        const align = p.getAttribute("align") ?? p.style.textAlign;
        return align === "center" || align === "right" ? align : null;
      },
      renderHTML: ({ align }: { readonly align?: string | null }) =>
        align ? { class: `align-${align}` } : {},
    },
  }),
});

/** 正文编辑: headings, lists, tables with merged cells; of what is pasted from Word its order stays and nothing else. */
export function ItemEditor({ path, initial, titleOf, onChange, onProposed }: ItemEditorProps) {
  const take = useRef<(file: File) => void>(undefined);
  const [left, setLeft] = useState(0);
  const takeAll = (data: DataTransfer | null) => {
    const pictures = picturesOf(data);
    for (const one of pictures) take.current?.(one);
    return pictures.length > 0;
  };
  const editor = useEditor({
    extensions: [Document, aligned, Text, UndoRedo, ...textNodes, ...tableNodes, pictureNode(path)],
    content: initial as never,
    // The policy lets no script write styles: they stand in `office.css`.
    injectCSS: false,
    editorProps: {
      attributes: {
        "aria-label": "正文",
        role: "textbox",
        "aria-multiline": "true",
        class: "linked-text item-text",
      },
      handlePaste: (_, event) => takeAll(event.clipboardData),
      handleDrop: (_, event) => takeAll(event.dataTransfer),
      transformPastedHTML: (html) => {
        setLeft(picturesLeft(html, path));
        return html;
      },
    },
    // What the editor holds has the shape of its nodes; the server parses it.
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as never),
  });
  return (
    <>
      <EditorToolbar editor={editor} path={path} take={take}>
        <ImportWord editor={editor} path={path} titleOf={titleOf} onProposed={onProposed} />
      </EditorToolbar>
      {left > 0 && (
        <Alert
          type="warning"
          showIcon
          closable
          onClose={() => setLeft(0)}
          className="office-gap"
          title={`粘贴的内容里有 ${left} 张图片没有带过来`}
          description="请把光标放到图片的位置，用“插入图片”逐张插入；或者用“导入 Word”带入整份文件。"
        />
      )}
      <EditorContent editor={editor} />
    </>
  );
}
