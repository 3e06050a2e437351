import { Button, Flex, Input, Tag } from "antd";
import { useState } from "react";
import { FoundInside } from "#office-ui/files/FoundInside.tsx";
import type { DraftFileAnswer } from "../../api/files/draft-file-answer.ts";
import type { Attachment } from "../../domain/draft/attachment.ts";
import { fileWords } from "../../words/file-words.ts";
import { CleanFile } from "./CleanFile.tsx";
import { officeFile } from "./office-files.ts";

interface OneAttachmentProps {
  readonly path: string;
  readonly attachment: Attachment;
  /** What was found in it; `undefined` until that is known. */
  readonly file: DraftFileAnswer | undefined;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
  /** A cleaned copy takes its place. */
  readonly onCleaned: (copy: DraftFileAnswer) => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

/** One file: its name and place, whether it may be published, and what helps. */
export function OneAttachment(props: OneAttachmentProps) {
  const { path, attachment, file, onRename, onRemove, onCleaned, onUp, onDown } = props;
  const { number, name } = attachment;
  // Nothing is saved without a name; what was emptied gets its last one back.
  const [typed, setTyped] = useState(name);
  return (
    <article className="office-own" aria-label={name}>
      <Flex gap="small" wrap align="center">
        <Input
          aria-label={`附件 ${name} 的名称`}
          className="item-attachment-name"
          maxLength={150}
          value={typed}
          status={typed.trim() === "" ? "error" : ""}
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.value.trim() !== "") onRename(target.value);
          }}
          onBlur={() => setTyped(name)}
        />
        <a href={officeFile(path, number)} download>
          {fileWords(attachment)}
        </a>
        {file && <LeavesTag {...file} />}
        {file?.cleanedOf != null && <Tag>清理后的副本</Tag>}
        <Button size="small" disabled={!onUp} aria-label={`${name}上移`} onClick={onUp}>
          上移
        </Button>
        <Button size="small" disabled={!onDown} aria-label={`${name}下移`} onClick={onDown}>
          下移
        </Button>
        <Button size="small" aria-label={`移除${name}`} onClick={onRemove}>
          移除
        </Button>
      </Flex>
      {file && <FoundInside findings={file.findings} />}
      {file?.mayBeCleaned && (
        <CleanFile
          path={`${path}/files/${number}`}
          name={name}
          asksToAccept={file.asksToAccept}
          onCleaned={onCleaned}
        />
      )}
    </article>
  );
}

function LeavesTag({
  mayLeave,
  mayBeAnswered,
}: Pick<DraftFileAnswer, "mayLeave" | "mayBeAnswered">) {
  if (mayLeave) return <Tag color="success">可以公开</Tag>;
  if (mayBeAnswered) return <Tag color="warning">说明理由后可以公开</Tag>;
  return <Tag color="error">处理后才能公开</Tag>;
}
