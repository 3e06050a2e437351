import { Alert, Checkbox } from "antd";
import { useState } from "react";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWho } from "#office-ui/who.ts";
import type { RedactionAnswer, RedactionTextAnswer } from "../../api/redaction/redaction-answer.ts";
import type { Mark, Reasoned } from "../../domain/redaction/mark.ts";
import { FindToMark } from "./FindToMark.tsx";
import { MakeCopy } from "./MakeCopy.tsx";
import { MarkedPage } from "./MarkedPage.tsx";
import { MarkList } from "./MarkList.tsx";
import { isReasoned, MarkReason } from "./MarkReason.tsx";
import type { MarkPlace } from "./mark-place.ts";
import { WordText } from "./WordText.tsx";

interface RedactionWorkplaceProps {
  /** `/api/requests/12/attachments/3/redaction`. */
  readonly path: string;
  readonly request: string;
  readonly redaction: RedactionAnswer;
  readonly file: RedactionTextAnswer;
}

/** The file on the left, where marks are drawn; on the right why, what is marked, and the copy. */
export function RedactionWorkplace({ path, request, redaction, file }: RedactionWorkplaceProps) {
  const { permissions } = useWho();
  const mayEdit = permissions.has("requests.edit");
  const [marks, setMarks] = useState<readonly Mark[]>(redaction.marks);
  const [why, setWhy] = useState<Reasoned>(lastReason(redaction.marks));
  const [isPreview, setIsPreview] = useState(false);
  const isReady = mayEdit && isReasoned(why);
  const add = (places: readonly MarkPlace[]) => {
    const isKnown = (place: MarkPlace) => marks.some((mark) => isSame(mark, place));
    const fresh = places.filter((place) => !isKnown(place));
    setMarks([...marks, ...fresh.map((place): Mark => ({ ...place, ...why }))]);
    return fresh.length;
  };
  const shown = { marks, isPreview, onMark: isReady ? add : undefined };
  return (
    <>
      <ScreenHead
        title="区分处理"
        says={
          <>
            {`文件：${redaction.name}。`}
            <RecordLink path={`/office/requests?request=${request}`}>回到申请</RecordLink>
            。先选依据、写理由，再在文件上标出不公开的内容；标完后生成区分处理件。
          </>
        }
      />
      <div className="redaction-beside">
        <div className="redaction-file">
          {!isReady && mayEdit && (
            <Alert
              type="info"
              showIcon
              className="office-gap"
              title="写好理由以后，就可以在文件上标记"
            />
          )}
          {file.kind === "pdf" ? (
            file.pages.map((page, at) => (
              <MarkedPage
                // biome-ignore lint/suspicious/noArrayIndexKey: pages are told by their number
                key={at}
                picture={`${path}/pages/${at + 1}`}
                number={at + 1}
                page={page}
                {...shown}
              />
            ))
          ) : (
            <WordText blocks={file.blocks} {...shown} />
          )}
        </div>
        <div className="office-panel redaction-panel">
          {mayEdit && <MarkReason why={why} onChange={setWhy} />}
          {mayEdit && <FindToMark file={file} onMark={shown.onMark} />}
          <Checkbox checked={isPreview} onChange={({ target }) => setIsPreview(target.checked)}>
            预览遮盖后的样子
          </Checkbox>
          <MarkList marks={marks} onChange={mayEdit ? setMarks : undefined} />
          <MakeCopy path={path} redaction={redaction} marks={marks} mayEdit={mayEdit} />
        </div>
      </div>
    </>
  );
}

/** What was said last goes on to be said. */
function lastReason(marks: readonly Mark[]): Reasoned {
  const { ground = "privacy", reason = "" } = marks.at(-1) ?? {};
  return { ground, reason };
}

/** The same place is marked once. */
function isSame(mark: Mark, place: MarkPlace): boolean {
  return Object.entries(place).every(([key, value]) => Reflect.get(mark, key) === value);
}
