import { Button, Flex, Tag } from "antd";
import { useState } from "react";
import { ask, base } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { FoundInside } from "#office-ui/files/FoundInside.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import type { AttachmentAnswer } from "../../api/letters/attachment-answer.ts";
import { CleanAttachment } from "./CleanAttachment.tsx";
import { ReleaseAttachment } from "./ReleaseAttachment.tsx";

interface CaseAttachmentProps {
  /** `/api/requests/12/attachments/3`. */
  readonly path: string;
  readonly attachment: AttachmentAnswer;
  /** The name of the file of which it is a cleaned copy. */
  readonly of: string | undefined;
  /** A cleaned copy of it stands beside it. */
  readonly hasCopy: boolean;
  /** The name of the file of which it is the redacted copy (区分处理件). */
  readonly redactedOf: string | undefined;
  readonly mayEdit: boolean;
}

/** One file: whether it may leave, what was found, and the acts that help. */
export function CaseAttachment(props: CaseAttachmentProps) {
  const { path, attachment, of, hasCopy, redactedOf, mayEdit } = props;
  const { name, size, by, at, findings, released } = attachment;
  const [isReleasing, setIsReleasing] = useState(false);
  return (
    <article className="office-own" aria-label={name}>
      <Flex gap="small" wrap align="center">
        <a href={`${base()}${path}/file`} download>
          {name}
        </a>
        <span className="office-soft">{sizeWords(size)}</span>
        <LeavesTag attachment={attachment} />
      </Flex>
      <p className="office-soft">
        {by} {instantWords(at)} {madeWords(of, redactedOf)}
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
          {attachment.mayBeRedacted && (
            <RecordLink path={redactionOf(path)}>区分处理（遮盖一部分）</RecordLink>
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

function LeavesTag({ attachment }: { readonly attachment: AttachmentAnswer }) {
  if (attachment.copyId !== null) return <Tag>原件，不随文书发出</Tag>;
  if (attachment.mayLeave) return <Tag color="success">可以外发</Tag>;
  return <Tag color="error">不能外发</Tag>;
}

function madeWords(cleanedOf: string | undefined, redactedOf: string | undefined): string {
  if (redactedOf !== undefined) return `由“${redactedOf}”区分处理`;
  return cleanedOf === undefined ? "上传" : `由“${cleanedOf}”清理`;
}

/** `/api/requests/12/attachments/3` → the screen where it is marked. */
function redactionOf(path: string): string {
  const [, request = "", attachment = ""] = /(\d+)\/attachments\/(\d+)$/.exec(path) ?? [];
  return `/office/requests/redaction?request=${request}&attachment=${attachment}`;
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
