import { Button, Flex, Tag } from "antd";
import { useState } from "react";
import { ask, base } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import type { AttachmentAnswer } from "../../api/letters/attachment-answer.ts";
import { CleanAttachment } from "./CleanAttachment.tsx";
import { FoundInside } from "./FoundInside.tsx";
import { ReleaseAttachment } from "./ReleaseAttachment.tsx";

interface CaseAttachmentProps {
  /** `/api/requests/12/attachments/3`. */
  readonly path: string;
  readonly attachment: AttachmentAnswer;
  /** The name of the file of which it is a cleaned copy. */
  readonly of: string | undefined;
  /** A cleaned copy of it stands beside it. */
  readonly hasCopy: boolean;
  readonly mayEdit: boolean;
}

/** One file: whether it may leave, what was found, and the acts that help. */
export function CaseAttachment({ path, attachment, of, hasCopy, mayEdit }: CaseAttachmentProps) {
  const { name, size, by, at, mayLeave, findings, released } = attachment;
  const [isReleasing, setIsReleasing] = useState(false);
  return (
    <article className="office-own" aria-label={name}>
      <Flex gap="small" wrap align="center">
        <a href={`${base()}${path}/file`} download>
          {name}
        </a>
        <span className="office-soft">{sizeWords(size)}</span>
        {mayLeave ? <Tag color="success">可以外发</Tag> : <Tag color="error">不能外发</Tag>}
      </Flex>
      <p className="office-soft">
        {by} {instantWords(at)} {of === undefined ? "上传" : `由“${of}”清理`}
        {released &&
          `；${released.by} ${instantWords(released.at)} 说明理由后准予外发：${released.because}`}
      </p>
      <FoundInside findings={findings} />
      {hasCopy && <p className="office-soft">已经有清理后的副本：请看过副本，再移除这一份。</p>}
      {mayEdit && (
        <Flex gap="small" wrap className="office-gap">
          {attachment.mayBeCleaned && !hasCopy && (
            <CleanAttachment path={path} name={name} asksToAccept={attachment.asksToAccept} />
          )}
          {attachment.mayBeReleased && (
            <Button onClick={() => setIsReleasing(true)}>说明理由后外发</Button>
          )}
          <ConfirmAct
            says="移除"
            of={name}
            act={() => ask(path, { method: "DELETE" })}
            done="已经移除"
          >
            移除后不再随答复提供；需要时可以重新上传。
          </ConfirmAct>
        </Flex>
      )}
      {isReleasing && (
        <ReleaseAttachment path={path} name={name} onClose={() => setIsReleasing(false)} />
      )}
    </article>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
