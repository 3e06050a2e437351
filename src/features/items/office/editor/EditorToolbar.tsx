import type { Editor } from "@tiptap/core";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
} from "@tiptap/pm/tables";
import { useEditorState } from "@tiptap/react";
import { Button } from "antd";
import type { ReactNode, RefObject } from "react";
import { InsertLink } from "./InsertLink.tsx";
import { InsertPicture } from "./InsertPicture.tsx";
import { newTable } from "./table-nodes.ts";

interface Tool {
  readonly says: string;
  readonly isOn?: (editor: Editor) => boolean;
  readonly use: (editor: Editor) => void;
}

const level = (n: 2 | 3 | 4, says: string): Tool => ({
  says,
  isOn: (editor) => editor.isActive("heading", { level: n }),
  use: (editor) => editor.chain().focus().toggleNode("heading", "paragraph", { level: n }).run(),
});

const marked = (name: string, says: string): Tool => ({
  says,
  isOn: (editor) => editor.isActive(name),
  use: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const listed = (name: string, says: string): Tool => ({
  says,
  isOn: (editor) => editor.isActive(name),
  use: (editor) => editor.chain().focus().toggleList(name, "listItem").run(),
});

const aligned = (align: "center" | "right", says: string): Tool => ({
  says,
  isOn: (editor) => editor.isActive("paragraph", { align }),
  use: (editor) => {
    const to = editor.isActive("paragraph", { align }) ? null : align;
    editor.chain().focus().updateAttributes("paragraph", { align: to }).run();
  },
});

const always: readonly Tool[] = [
  level(2, "一级标题"),
  level(3, "二级标题"),
  level(4, "三级标题"),
  marked("bold", "加粗"),
  marked("underline", "下划线"),
  aligned("center", "居中"),
  aligned("right", "靠右"),
  listed("bulletList", "项目符号"),
  listed("orderedList", "编号"),
  {
    says: "插入表格",
    use: (editor) => editor.chain().focus().insertContent(newTable).run(),
  },
];

type TableCommand = typeof mergeCells;

const onTable = (says: string, command: TableCommand): Tool => ({
  says,
  use: (editor) => {
    command(editor.state, editor.view.dispatch);
    editor.commands.focus();
  },
});

const inTable: readonly Tool[] = [
  onTable("合并单元格", mergeCells),
  onTable("拆分单元格", splitCell),
  onTable("加一行", addRowAfter),
  onTable("删一行", deleteRow),
  onTable("加一列", addColumnAfter),
  onTable("删一列", deleteColumn),
  onTable("删除表格", deleteTable),
];

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly path: string;
  readonly take: RefObject<((file: File) => void) | undefined>;
  /** What stands behind the tools. */
  readonly children?: ReactNode;
}

/** What can be done with the text where the cursor stands; in a table what can be done with it as well. */
export function EditorToolbar({ editor, path, take, children }: EditorToolbarProps) {
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      isInTable: now.isActive("table"),
      isOnPicture: now.isActive("picture"),
      tools: always.flatMap(({ says, isOn }) => (isOn?.(now) ? [says] : [])).join(),
    }),
  });
  const pressed = new Set(on.tools.split(","));
  return (
    <div className="item-tools" role="toolbar" aria-label="正文格式">
      {always.map((tool) => (
        <Button
          key={tool.says}
          size="small"
          aria-pressed={pressed.has(tool.says)}
          type={pressed.has(tool.says) ? "primary" : "default"}
          onClick={() => tool.use(editor)}
        >
          {tool.says}
        </Button>
      ))}
      <InsertLink editor={editor} />
      <InsertPicture {...{ editor, path, take }} isOnPicture={on.isOnPicture} />
      {children}
      {on.isInTable &&
        inTable.map((tool) => (
          <Button key={tool.says} size="small" onClick={() => tool.use(editor)}>
            {tool.says}
          </Button>
        ))}
    </div>
  );
}
