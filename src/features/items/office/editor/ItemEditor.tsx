import Document from "@tiptap/extension-document";
import Paragraph from "@tiptap/extension-paragraph";
import Text from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import type { ItemText } from "../../domain/draft/item-text.ts";
import { EditorToolbar } from "./EditorToolbar.tsx";
import { textNodes } from "./nodes.ts";
import { tableNodes } from "./table-nodes.ts";

interface ItemEditorProps {
  /** What stands there when it opens. */
  readonly initial: ItemText;
  readonly onChange: (text: ItemText) => void;
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
export function ItemEditor({ initial, onChange }: ItemEditorProps) {
  const editor = useEditor({
    extensions: [Document, aligned, Text, UndoRedo, ...textNodes, ...tableNodes],
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
    },
    // What the editor holds has the shape of its nodes; the server parses it.
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as never),
  });
  return (
    <>
      <EditorToolbar editor={editor} />
      <EditorContent editor={editor} />
    </>
  );
}
