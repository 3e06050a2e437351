import { Descriptions } from "antd";
import { SigningChains } from "#office-ui/SigningChains.tsx";
import type { LetterAnswer } from "../../api/letters/letters-answer.ts";
import { composeLetter } from "../../domain/letters/compose-letter.ts";
import { letterSheet } from "../../domain/letters/letter-sheet.ts";
import { deliveryWords } from "../../words/letter-words.ts";
import { EvidenceFields } from "./EvidenceFields.tsx";
import { LetterFiles } from "./LetterFiles.tsx";
import { LetterPaper } from "./LetterPaper.tsx";

interface SentLetterProps {
  readonly letter: LetterAnswer;
  readonly mayDraft: boolean;
}

/** A letter that is no longer written: who signed, how it was served, and the letter itself as it was sent round. */
export function SentLetter({ letter, mayDraft }: SentLetterProps) {
  const { id, state, type, filled, events, files, chains, documentHash } = letter;
  const path = `/api/request-letters/${id}/files`;
  const draft = { type, filled };
  return (
    <div className="letter-beside">
      <div className="office-panel">
        <Service letter={letter} />
        <LetterFiles
          path={`${path}/proof`}
          label="送达凭证"
          says="送达回证、邮件单据、发送记录。"
          files={files.proof}
          mayChange={mayDraft && (state === "signed" || state === "served")}
        />
        <EvidenceFields draft={draft} events={events} isEdited={false} />
        <LetterFiles
          path={`${path}/evidence`}
          label="在卷材料"
          says="证明这份文书的材料，不随文书送达。"
          files={files.evidence}
          mayChange={mayDraft && state !== "void"}
        />
        <LetterFiles
          path={`${path}/attachment`}
          label="附件"
          says="随文书一起送达，审签的就是这些文件。"
          files={files.attachment}
          mayChange={false}
        />
        <h2 className="office-subtitle">审签</h2>
        {type === "receipt" ? <p>登记回执不需要审签。</p> : <SigningChains chains={chains} />}
        {documentHash && (
          <p className="office-soft office-details">文书校验值（SHA-256）：{documentHash}</p>
        )}
      </div>
      <LetterPaper sheet={letter.sent ?? sheetNow(letter)} />
    </div>
  );
}

function Service({ letter: { service } }: { readonly letter: LetterAnswer }) {
  if (!service) return null;
  const { on, delivery, receivedOn, evidence, formReason, by } = service;
  const items = [
    { key: "on", label: "送达", children: `${on} ${deliveryWords[delivery]}` },
    ...(receivedOn ? [{ key: "received", label: "对方收到", children: receivedOn }] : []),
    { key: "evidence", label: "凭证", children: evidence },
    ...(formReason ? [{ key: "form", label: "提供形式", children: formReason }] : []),
    { key: "by", label: "登记人", children: by },
  ];
  return <Descriptions column={1} size="small" items={items} className="office-gap" />;
}

/** Of a draft that somebody else writes. */
function sheetNow({ type, filled, context }: LetterAnswer) {
  const { issuer, attachments } = context;
  const text = composeLetter({ type, filled }, context);
  return letterSheet(text, { issuer, number: null, datedOn: null, attachments });
}
