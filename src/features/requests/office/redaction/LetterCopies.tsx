import { useQuery } from "@tanstack/react-query";
import { Button, type FormInstance } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { AttachmentAnswer } from "../../api/letters/attachment-answer.ts";
import type { LetterAnswer } from "../../api/letters/letters-answer.ts";
import type { WithheldAnswer } from "../../api/redaction/redaction-answer.ts";

interface LetterCopiesProps {
  readonly letter: LetterAnswer;
  readonly form: FormInstance;
}

/** What redaction gives a letter that is drafted: attachments of the case, and the words for what they withhold. */
export function LetterCopies({ letter, form }: LetterCopiesProps) {
  const { id, requestId, type, files } = letter;
  const path = `/api/request-letters/${id}`;
  const ofCase = `/api/requests/${requestId}/attachments`;
  const attachments = useQuery({
    queryKey: ["/api/requests", `${requestId}`, "attachments"],
    queryFn: () => ask<readonly AttachmentAnswer[]>(ofCase),
  });
  const withheld = useQuery({
    queryKey: [path, "withheld"],
    queryFn: () => ask<WithheldAnswer>(`${path}/withheld`),
    enabled: type === "partial",
  });
  const adding = useAct({
    act: (attachment: number) =>
      ask<unknown>(`${path}/case-attachments/${attachment}`, { method: "POST" }),
    done: "已经添加",
  });
  const isThere = (name: string) => files.attachment.some((file) => file.name === name);
  const offered = (attachments.data ?? []).filter(
    ({ mayLeave, name }) => mayLeave && !isThere(name),
  );
  const words = withheld.data;
  if (offered.length === 0 && !words) return null;
  return (
    <section aria-label="本案附件" className="office-gap">
      <RefusalAlert fault={adding.fault} />
      {words && (
        <Button className="office-gap" onClick={() => form.setFieldsValue(words)}>
          按区分处理的标记填写不公开的部分、依据和理由
        </Button>
      )}
      {offered.length > 0 && (
        <ul className="office-history">
          {offered.map(({ id: attachment, name }) => (
            <li key={attachment}>
              {name}{" "}
              <Button
                type="link"
                size="small"
                loading={adding.isRunning}
                aria-label={`添加本案附件：${name}`}
                onClick={() => adding.start(attachment)}
              >
                添加到文书
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
