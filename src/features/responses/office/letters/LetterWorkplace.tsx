import { Descriptions, Tag, Typography } from "antd";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import type { LetterAnswer } from "../../api/letters/letter-answer.ts";
import { letterStateWords } from "../../words/letter-words.ts";
import { ClockTold } from "../ClockTold.tsx";
import { TextPart } from "../texts/TextPart.tsx";
import { LetterActs } from "./LetterActs.tsx";
import { CardTag } from "./LettersScreen.tsx";
import { ReplyFields } from "./ReplyFields.tsx";

/** A letter on the desk: what it says, its limit, in whose hands it lies, its reply and what becomes public of it. */
export function LetterWorkplace({ answer }: { readonly answer: LetterAnswer }) {
  const { letter, clock, dispatches, cards } = answer;
  return (
    <>
      <ScreenHead
        title={`来信 ${letter.number}`}
        says={
          <>
            <Tag>{letterStateWords[letter.state]}</Tag>
            {letter.card && <CardTag card={letter.card} />}
            {letter.isPublic && <Tag color="green">已公开</Tag>}
            {letter.title}
          </>
        }
      />
      <LetterActs answer={answer} />
      <ClockTold detail={{ clock } as never} />
      <Descriptions column={2} size="small" className="office-gap" items={facts(answer)} />
      <Typography.Title level={2} className="office-subtitle">
        来信内容
      </Typography.Title>
      <Typography.Paragraph className="office-typed">{letter.subject}</Typography.Paragraph>
      <TextPart
        kind="letter-reply"
        id={letter.id}
        title="答复"
        fields={<ReplyFields letter={letter} />}
      />
      {dispatches.length > 0 && (
        <section aria-label="转办经过">
          <Typography.Title level={2} className="office-subtitle">
            转办经过
          </Typography.Title>
          <ol className="office-history">
            {dispatches.map((one) => (
              <li key={one.id}>
                {instantWords(one.madeAt)} {one.madeBy} 转给{one.toName}
                {one.note && `：${one.note}`}
                {one.outcome === "taken" && `；${one.outcomeBy}接收`}
                {one.outcome === "returned" && `；${one.outcomeBy}退回：${one.because}`}
              </li>
            ))}
          </ol>
        </section>
      )}
      {cards.length > 0 && (
        <section aria-label="督办">
          <Typography.Title level={2} className="office-subtitle">
            督办
          </Typography.Title>
          <ol className="office-history">
            {cards.map(({ id, card, onDay, note, madeBy }) => (
              <li key={id}>
                {onDay} {madeBy}发{card}：{note}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function facts({ letter, writer }: LetterAnswer) {
  const { wantsPublic, rating, ratingSays } = letter;
  const consent = wantsPublic === null ? "没有问过" : wantsPublic ? "同意" : "不同意";
  const told = [
    ["来源", letter.source],
    ["类型", letter.kind],
    ["收到", letter.receivedOn],
    ["来信人", writer],
    ["收信机关", letter.agencyName],
    ["承办机关", letter.handlerName],
    ["是否同意公开", consent],
    ["答复", letter.repliedOn],
    ["公开", letter.publishedOn],
    ["延长理由", letter.extendedBecause],
    ["转依申请编号", letter.requestNumber],
    ["评价", rating && [rating, ratingSays].filter(Boolean).join("：")],
  ] as const;
  return told.flatMap(([label, children]) => (children ? [{ key: label, label, children }] : []));
}
