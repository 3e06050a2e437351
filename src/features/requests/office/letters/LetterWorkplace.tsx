import { Alert, Button, Tag } from "antd";
import { useState } from "react";
import { base } from "#office-ui/ask.ts";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWho } from "#office-ui/who.ts";
import type { LetterAnswer } from "../../api/letters/letters-answer.ts";
import { letterName, letterStateWords } from "../../words/letter-words.ts";
import { AskLetterAct, type LetterActName, letterActs } from "./AskLetterAct.tsx";
import { DraftLetter } from "./DraftLetter.tsx";
import { ReceiveLetter } from "./ReceiveLetter.tsx";
import { SentLetter } from "./SentLetter.tsx";
import { ServeLetter } from "./ServeLetter.tsx";

/** A letter on its way: written, signed, served; what is next stands on top. */
export function LetterWorkplace({ letter }: { readonly letter: LetterAnswer }) {
  const { permissions } = useWho();
  const [asked, setAsked] = useState<LetterActName>();
  const [isServing, setIsServing] = useState(false);
  const [isReceiving, setIsReceiving] = useState(false);
  const { type, state, requestId, context, number } = letter;
  const mayDraft = permissions.has("requests.draft");
  const names = actsOf(letter, permissions);
  return (
    <>
      <ScreenHead
        title={letterName(type)}
        says={
          <>
            <Tag>{letterStateWords[state]}</Tag>
            {number && `${number}　`}
            <RecordLink path={`/office/requests?request=${requestId}`}>
              申请 {context.of.number}
            </RecordLink>
            　{nextStepWords(letter)}
          </>
        }
        actions={
          <>
            {(["docx", "pdf"] as const).map((format) => (
              <Button
                key={format}
                href={`${base()}/api/request-letters/${letter.id}/document/${format}`}
              >
                {format === "docx" ? "Word" : "PDF"}
              </Button>
            ))}
            {state === "signed" && mayDraft && (
              <Button type="primary" onClick={() => setIsServing(true)}>
                登记送达
              </Button>
            )}
            {isReceiptUntold(letter) && mayDraft && (
              <Button onClick={() => setIsReceiving(true)}>登记收到日期</Button>
            )}
            {names.map((name) => (
              <Button
                key={name}
                type={name === "sign" ? "primary" : "default"}
                onClick={() => setAsked(name)}
              >
                {letterActs[name].says}
              </Button>
            ))}
          </>
        }
      />
      {letter.ofGroup && <OfGroup of={letter.ofGroup} />}
      {letter.lacking.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title={`PDF 印不出这些字：${letter.lacking.join("、")}`}
          description="本系统的字体没有这些字，不会以“〓”代替。请用 Word 打印、盖章，打开的电脑要装有这些字；网页上看到的不受影响。"
        />
      )}
      {state === "draft" && mayDraft ? (
        <DraftLetter key={letter.revision} letter={letter} />
      ) : (
        <SentLetter letter={letter} mayDraft={mayDraft} />
      )}
      {asked && <AskLetterAct name={asked} letter={letter} onClose={() => setAsked(undefined)} />}
      {isReceiving && <ReceiveLetter letter={letter} onClose={() => setIsReceiving(false)} />}
      {isServing && <ServeLetter letter={letter} onClose={() => setIsServing(false)} />}
    </>
  );
}

/** It was not handed over, and nobody knows yet when it came. */
function isReceiptUntold({ service }: LetterAnswer): boolean {
  return service !== null && service.delivery !== "direct" && service.receivedOn === null;
}

/** A letter that is decided with others: what is done with it is done with all of them. */
function OfGroup({ of }: { readonly of: NonNullable<LetterAnswer["ofGroup"]> }) {
  const count = of.draft + of.review + of.signed + of.served;
  return (
    <Alert
      type="info"
      showIcon
      className="office-gap"
      title={`这份文书和另外 ${count - 1} 件一并答复`}
      description={
        <>
          写的内容、送审、审签都用于全组；每件各有文号，各自送达。
          <RecordLink path={`/office/requests/letter-group?id=${of.id}`}>
            看全组的清单和送达进度
          </RecordLink>
        </>
      }
    />
  );
}

/** What may be done with a letter as it stands, by who is signed in. */
function actsOf(
  { state, mayReview }: LetterAnswer,
  permissions: ReadonlySet<string>,
): readonly LetterActName[] {
  const mayDraft = permissions.has("requests.draft");
  switch (state) {
    case "draft":
      return mayDraft ? ["void"] : [];
    case "review":
      return [
        ...(mayReview ? (["sign", "return"] as const) : []),
        ...(mayDraft ? (["take-back"] as const) : []),
      ];
    case "signed":
      return permissions.has("requests.void") && mayDraft ? ["void"] : [];
    case "served":
    case "void":
      return [];
  }
}

function nextStepWords({ state, chains, voidedBecause, service }: LetterAnswer): string {
  switch (state) {
    case "draft": {
      const [last] = chains;
      const back = last?.state === "returned" ? last.signatures.at(-1) : undefined;
      return back
        ? `${back.person.name}退回：${back.opinion}`
        : "下一步：填好以后送审；右边是文书现在的样子。";
    }
    case "review": {
      const [open] = chains;
      const signed = new Set(open?.signatures.map(({ place }) => place));
      const step = open?.steps.find(({ place }) => !signed.has(place));
      return `下一步：等${step?.name ?? "审签"}。`;
    }
    case "signed":
      return "下一步：盖章、送达，送达以后登记。";
    case "served":
      return service?.delivery === "post" && service.receivedOn === null
        ? "已经交邮。下一步：收到回执后登记对方的收到日期。"
        : "已经送达，归入案卷。";
    case "void":
      return `作废原因：${voidedBecause}`;
  }
}
