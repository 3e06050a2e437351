import { Descriptions } from "antd";
import { SigningChains } from "#office-ui/SigningChains.tsx";
import type { LetterAnswer } from "../../api/letters/letters-answer.ts";
import { isProviding } from "../../domain/letters/as-wished.ts";
import { composeLetter } from "../../domain/letters/compose-letter.ts";
import { runsFromReceipt } from "../../domain/letters/event-of-letter.ts";
import { letterSheet } from "../../domain/letters/letter-sheet.ts";
import { provisionWords, wishedSentence } from "../../words/application-words.ts";
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
          label="随文书送达的附件"
          says="审签的就是这些文件，网上送达的申请人凭查询码领取。"
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

function Service({ letter: { service, wished, type } }: { readonly letter: LetterAnswer }) {
  if (!service) return null;
  const { on, delivery, evidence, formReason, by, sending } = service;
  const items = [
    { key: "on", label: "送达", children: `${on} ${deliveryWords[delivery]}` },
    ...receivedItems({ service, type }),
    ...(sending?.hasConsent
      ? [{ key: "consent", label: "同意", children: "受送达人同意电子送达" }]
      : []),
    ...(sending?.isPostal ? [{ key: "postal", label: "寄递", children: "邮政企业" }] : []),
    ...(wished && isProviding(type)
      ? [{ key: "wished", label: "申请人要求", children: wishedSentence(wished) }]
      : []),
    ...(sending?.provided
      ? [{ key: "provided", label: "提供的形式", children: provisionWords[sending.provided] }]
      : []),
    { key: "evidence", label: "凭证", children: evidence },
    ...(formReason ? [{ key: "form", label: "形式不同的理由", children: formReason }] : []),
    { key: "by", label: "登记人", children: by },
  ];
  return <Descriptions column={1} size="small" items={items} className="office-gap" />;
}

function receivedItems({
  service: { delivery, receivedOn, receiptEvidence },
  type,
}: {
  readonly service: NonNullable<LetterAnswer["service"]>;
  readonly type: LetterAnswer["type"];
}) {
  if (delivery === "direct") return [];
  const unknown = runsFromReceipt(type)
    ? "还没有登记。对方的期限从收到之日起算，登记以前不作期满处理。"
    : "还没有登记";
  const known = receiptEvidence ? `${receivedOn}（${receiptEvidence}）` : receivedOn;
  return [{ key: "received", label: "对方收到", children: known ?? unknown }];
}

/** Of a draft that somebody else writes. */
function sheetNow({ type, filled, context }: LetterAnswer) {
  const { issuer, attachments } = context;
  const text = composeLetter({ type, filled }, context);
  return letterSheet(text, { issuer, number: null, datedOn: null, attachments });
}
