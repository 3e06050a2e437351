import type { Editor } from "@tiptap/core";
import { Button, Upload } from "antd";
import { useEffect, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { WordAnswer } from "../../api/files/word-answer.ts";
import { withoutTitle } from "../../domain/draft/without-title.ts";
import { takeWord } from "./pending-word.ts";
import { WordTaken } from "./WordTaken.tsx";

interface ImportWordProps {
  readonly editor: Editor;
  /** `/api/item-drafts/7`. */
  readonly path: string;
  /** The title as it is typed now. */
  readonly titleOf: () => string;
  /** Told of what of the proposals who writes agreed to. */
  readonly onProposed: (fields: WordAnswer["proposals"]) => void;
}

/** 导入 Word: read by the server, looked at, then put into the text; what does not fit is told of before. */
export function ImportWord({ editor, path, titleOf, onProposed }: ImportWordProps) {
  const [read, setRead] = useState<WordAnswer>();
  const reading = useAct({
    act: (file: File) =>
      ask<WordAnswer>(addressOf(`${path}/word`, { name: file.name }), { method: "POST", file }),
    isQuiet: true,
    onDone: setRead,
  });
  const { start } = reading;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the draft was begun with is taken once
  useEffect(() => {
    const begunWith = takeWord(path);
    if (begunWith) start(begunWith);
  }, [path]);
  return (
    <>
      <Upload
        showUploadList={false}
        accept=".docx"
        beforeUpload={(file: File) => {
          start(file);
          return false;
        }}
      >
        <Button size="small" loading={reading.isRunning}>
          导入 Word
        </Button>
      </Upload>
      <RefusalAlert fault={reading.fault} />
      {read && (
        <WordTaken
          read={read}
          isEmpty={editor.isEmpty}
          onClose={() => setRead(undefined)}
          onTaken={({ isInPlace, fields }) => {
            const title = fields.title ?? titleOf();
            const blocks = withoutTitle(read.blocks, title) as never;
            if (isInPlace) editor.chain().focus().setContent(blocks, { emitUpdate: true }).run();
            else editor.chain().focus("end").insertContent(blocks).run();
            onProposed(fields);
            setRead(undefined);
          }}
        />
      )}
    </>
  );
}
