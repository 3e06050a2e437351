import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import type { FieldError } from "#ui/form/field-error.ts";
import { Page } from "#ui/page/Page.tsx";
import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { Followed } from "../../follow-up/followed.ts";
import type { FollowKey } from "../../intake/citizen-door.ts";
import { deliveryWords, provisionWords } from "../../words/application-words.ts";
import {
  complaintWords,
  happenedWords,
  remedyWords,
  scoreWords,
  standingWords,
} from "../../words/follow-words.ts";
import { followPath, requestsPath } from "../paths.ts";
import { AnsweredAnew } from "./AnsweredAnew.tsx";
import { CaseActs } from "./CaseActs.tsx";
import { DayByDay } from "./DayByDay.tsx";
import { OtherParts } from "./OtherParts.tsx";
import { ReceiptForm } from "./ReceiptForm.tsx";
import { ServedLetters } from "./ServedLetters.tsx";

interface CasePageProps {
  readonly followed: Followed;
  readonly opened: FollowKey;
  /** What was just done, or could not be. */
  readonly told?: string | undefined;
  readonly errors: readonly FieldError[];
}

/** A request as its applicant follows it: how it stands, what happened, by when an answer is due and why, what may be done. */
export function CasePage({ followed, opened, told, errors }: CasePageProps) {
  const { number, clock, events, remedy, organs, score, contact, anew } = followed;
  return (
    <Page
      title={`${errors.length > 0 ? "错误：" : ""}申请 ${number}`}
      breadcrumb={[
        { name: "依申请公开", href: requestsPath },
        { name: "查询进度", href: followPath },
        { name: number },
      ]}
    >
      {errors.length > 0 && <ErrorSummary title="没有提交，请改正" errors={errors} />}
      <h1>申请 {number}</h1>
      {told && (
        <p className="superseded" role="status">
          {told}
        </p>
      )}
      <AnsweredAnew followed={followed} opened={opened} />
      {anew.length > 0 && <h2>第一次答复</h2>}
      <section className="standing" aria-label="现在的情况">
        {standingWords(followed).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {followed.undone.map(({ number: of, servedOn, undoneOn }) => (
          <p key={`${of} ${undoneOn}`}>
            {of}（{servedOn} 送达）的送达登记，机关在 {undoneOn} 撤去了。有疑问的，请打电话询问。
          </p>
        ))}
      </section>
      {clock && <DayByDay clock={clock} />}
      <OtherParts others={followed.others} opened={opened} />
      <ServedLetters
        letters={followed.letters.filter(({ reopeningId }) => reopeningId === null)}
        opened={opened}
      />
      {remedy && anew.length === 0 && (
        <>
          <h2>{followed.result === null ? "逾期没有答复的" : "不服答复的"}</h2>
          <p>{remedyWords(remedy, organs, clock?.overdue === true && followed.result === null)}</p>
          <p>{complaintWords}</p>
        </>
      )}
      <CaseActs followed={followed} opened={opened} errors={errors} />
      {score !== null && <p>您的评价：{scoreWords[score]}。谢谢。</p>}
      <h2>办理经过</h2>
      <ol className="timeline">
        {events.map((event, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what happened never moves
          <li key={at}>
            <time dateTime={event.on}>{event.on}</time>
            <span>{happenedWords(event)}</span>
          </li>
        ))}
      </ol>
      <h2>申请的内容</h2>
      <Facts followed={followed} />
      {contact?.telephone && <p>询问电话：{contact.telephone}</p>}
      <ReceiptForm number={opened.number} code={opened.code} />
    </Page>
  );
}

function Facts({ followed }: Pick<CasePageProps, "followed">) {
  const { agency, submittedOn, subject, provision, delivery } = followed;
  return (
    <DefinitionTable
      name="申请的内容"
      definitions={[
        { term: "受理机关", value: agency.name },
        { term: "提交日期", value: submittedOn },
        { term: "信息内容", value: subject, wide: true },
        { term: "提供形式", value: provisionWords[provision] },
        { term: "获取方式", value: deliveryWords[delivery] },
      ]}
    />
  );
}
