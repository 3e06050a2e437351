import type { LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import {
  correctionNoticePeriod,
  extensionLimit,
  replyPeriod,
  thirdPartyPeriod,
} from "#law/disclosure-regulation.ts";

interface Step {
  readonly title: string;
  readonly says: string;
  /** What may come beside it. */
  readonly beside?: readonly string[];
}

/** 流程图: the steps of a request with the days of the law. Boxes and arrows by the style sheet, a list for who hears it. */
export function FlowChart({ on }: { readonly on: LocalDate }) {
  return (
    <ol className="flow" aria-label="办理流程">
      {stepsOn(on).map(({ title, says, beside = [] }) => (
        <li key={title}>
          <div className="flow-step">
            <strong>{title}</strong>
            <span>{says}</span>
          </div>
          {beside.length > 0 && (
            <ul className="flow-beside">
              {beside.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function stepsOn(on: LocalDate): readonly Step[] {
  const reply = valueOn(replyPeriod, on);
  const extension = valueOn(extensionLimit, on);
  const correction = valueOn(correctionNoticePeriod, on);
  const consultation = valueOn(thirdPartyPeriod, on);
  return [
    { title: "提交申请", says: "网上、邮寄、当面等，写明要哪些信息、怎样提供。" },
    {
      title: "登记，确认收到",
      says: "当面提交和挂号邮寄，收到当日；网上、传真，双方确认之日。",
      beside: [`内容不明确的，${correction} 个工作日内一次性告知补正；补正后重新计算期限。`],
    },
    {
      title: "审查办理",
      says: `自收到之日起 ${reply} 个工作日内答复。`,
      beside: [
        `征求第三方意见，第三方 ${consultation} 个工作日内回复；征求意见的时间不计入期限。`,
        `需要延长的，经公开工作机构负责人同意并告知，最长延长 ${extension} 个工作日。`,
      ],
    },
    {
      title: "答复",
      says: "公开、部分公开、不予公开或者无法提供，说明依据和理由，按要求的形式提供。",
    },
    {
      title: "不服答复，或者逾期没有答复",
      says: "可以依法申请行政复议或者提起行政诉讼，具体途径和期限以答复书告知的为准。",
    },
  ];
}
