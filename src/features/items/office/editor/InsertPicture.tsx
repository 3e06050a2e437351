import type { Editor } from "@tiptap/core";
import { Button, Upload } from "antd";
import { type RefObject, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { DraftFileAnswer } from "../../api/files/draft-file-answer.ts";
import { PictureWords } from "./PictureWords.tsx";
import type { PictureAttrs } from "./picture-node.ts";

interface InsertPictureProps {
  readonly editor: Editor;
  /** `/api/item-drafts/7`. */
  readonly path: string;
  /** Gets what takes a picture that was pasted or dropped. */
  readonly take: RefObject<((file: File) => void) | undefined>;
  readonly isOnPicture: boolean;
}

/** 图片: uploaded without what a camera wrote into it, and put in with words for those who do not see it. */
export function InsertPicture({ editor, path, take, isOnPicture }: InsertPictureProps) {
  const [asked, setAsked] = useState<PictureAttrs & { readonly isNew: boolean }>();
  const adding = useAct({
    act: (file: File) =>
      ask<DraftFileAnswer>(addressOf(`${path}/files`, { as: "picture", name: file.name }), {
        method: "POST",
        file,
      }),
    isQuiet: true,
    onDone: ({ number, width, height }) =>
      setAsked({ number, width, height, says: "", isNew: true }),
  });
  take.current = adding.start;
  const put = (says: string) => {
    if (!asked) return;
    const { isNew, ...attrs } = asked;
    const chain = editor.chain().focus();
    if (isNew) chain.insertContent({ type: "picture", attrs: { ...attrs, says } }).run();
    else chain.updateAttributes("picture", { says }).run();
    setAsked(undefined);
  };
  const change = () => {
    const attrs = editor.getAttributes("picture") as PictureAttrs;
    setAsked({ ...attrs, isNew: false });
  };
  return (
    <>
      <Upload
        showUploadList={false}
        accept=".png,.jpg,.jpeg,.webp"
        beforeUpload={(file: File) => {
          adding.start(file);
          return false;
        }}
      >
        <Button size="small" loading={adding.isRunning}>
          插入图片
        </Button>
      </Upload>
      {isOnPicture && (
        <Button size="small" onClick={change}>
          替代文字
        </Button>
      )}
      <RefusalAlert fault={adding.fault} />
      {asked && (
        <PictureWords
          path={path}
          number={asked.number}
          initial={asked.says}
          onGiven={put}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
