import type { Remedy } from "#law/remedies.ts";
import type { RequestResult } from "../domain/case/codes.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import type { ReplyClock } from "../domain/clock/reply-clock.ts";
import { remedyParagraph } from "../domain/letters/remedy-paragraph.ts";
import { resultWords } from "./case-words.ts";

/** What happened, as somebody who is no officer says it. */
export function happenedWords(event: CaseEvent): string {
  switch (event.type) {
    case "submitted":
      return event.channel === "online" ? "您在网上提交了申请。" : "您提交了申请。";
    case "receiptConfirmed":
      return "机关确认收到您的申请，从第二天起计算答复期限。";
    case "correctionRequested":
      return `机关请您在 ${event.respondBy} 以前补正申请的内容；补正以前不计算答复期限。`;
    case "corrected":
      return "您提交了补正，答复期限从第二天起重新计算。";
    case "thirdPartyConsulted":
      return "您要的信息涉及第三方，机关正在书面征求第三方的意见；征求意见的时间不计入答复期限。";
    case "thirdPartyAnswered":
      return "第三方答复了意见。";
    case "coMakerConsulted":
      return "您要的信息由几个机关共同制作，机关正在征求其他制作机关的意见；征求意见的时间不计入答复期限。";
    case "otherAgencyConsulted":
      return "机关正在征求其他机关的意见；征求意见的时间不计入答复期限。";
    case "coMakerAnswered":
    case "otherAgencyAnswered":
      return "被征求意见的机关答复了意见。";
    case "feeNotified":
      return "机关通知您缴纳信息处理费；缴清以前不计算答复期限。";
    case "feePaid":
      return "费用已经缴清，答复期限从第二天起重新计算。";
    case "extended":
      return `机关延长答复期限 ${event.workingDays} 个工作日。`;
    case "reasonsRequested":
      return "机关请您说明多次、大量申请的理由。";
    case "reasonsGiven":
      return "机关收到您说明的理由。";
    case "delayed":
      return `机关确定延迟到 ${event.until} 以前答复。`;
    case "replied":
      return "机关作出了答复。";
    case "withdrawn":
      return "申请已撤回，不再办理。";
    case "abandoned":
      return event.ground === "notCorrected"
        ? "逾期没有补正，视为放弃申请，不再办理。"
        : "逾期没有缴费，视为放弃申请，不再办理。";
  }
}

/** What of a request says how it stands. */
export interface StandsAs {
  readonly clock: ReplyClock | undefined;
  readonly result: RequestResult | null;
  readonly isVoided: boolean;
  readonly feeYuan: string | null;
}

/** How the request stands, in a sentence or two. */
export function standingWords(followed: StandsAs): readonly string[] {
  const { clock, result, isVoided } = followed;
  if (isVoided) return ["这件申请已经作废，没有计入办理。原因请向机关询问。"];
  if (!clock) return ["机关的登记正在更正，答复期限暂时不能推算。请稍后再查，或者打电话询问。"];
  switch (clock.state) {
    case "unconfirmed":
      return [
        "已经提交，等机关与您确认收到。",
        "网上提交的，双方确认之日为收到之日，从那以后计算答复期限（条例第三十一条）。几天没有联系您的，请打电话询问。",
      ];
    case "awaitingCorrection":
      return correctionWords(clock);
    case "awaitingPayment":
      return paymentWords(clock, followed.feeYuan);
    case "replied":
      return [`已经答复：${result ? resultWords[result] : "见答复"}。`];
    case "closed":
      return [`办理已经结束：${result ? resultWords[result] : ""}。`];
    case "suspended":
      return ["正在征求意见，这段时间不计入答复期限。", ...dueWords(clock)];
    case "open":
      return ["正在办理。", ...dueWords(clock)];
  }
}

/** 重新答复: who ordered it, and what was answered or by when it is due. */
export function anewWords({ orderedBy, dispute, receivedOn, dueOn, ...told }: AnewTold) {
  const organ = orderedBy === "court" ? "人民法院" : "行政复议机关";
  const { result, repliedOn } = told;
  return [
    `${organ}责令机关重新答复（${dispute}），机关 ${receivedOn} 收到。`,
    ...(result && repliedOn
      ? [`机关 ${repliedOn} 重新答复：${resultWords[result]}。`]
      : [`机关正在重新办理${dueOn ? `，应当在 ${dueOn} 以前答复` : ""}。`]),
  ];
}

interface AnewTold {
  readonly orderedBy: "reconsideration" | "court";
  readonly dispute: string;
  readonly receivedOn: string;
  readonly dueOn: string | null;
  readonly result: RequestResult | null;
  readonly repliedOn: string | null;
}

function correctionWords({ next, lapsed }: ReplyClock): readonly string[] {
  const by = next?.by;
  if (lapsed) {
    return [`补正的期限 ${by} 已过。仍要申请的，请尽快补正并说明理由；机关可以终止办理。`];
  }
  return [`等您补正${by ? `，请在 ${by} 以前提交` : ""}。补正以前不计算答复期限。`];
}

function paymentWords({ next, lapsed }: ReplyClock, yuan: string | null): readonly string[] {
  const fee = yuan ? ` ${yuan} 元` : "";
  const by = next?.by ? `，请在 ${next.by} 以前缴清` : "";
  return [
    `等您缴纳信息处理费${fee}${by}。缴费的方式见收费通知，或者打电话询问。`,
    ...(lapsed ? ["期限已过，机关可以终止办理。"] : []),
  ];
}

function dueWords({ dueOn, workingDaysLeft, overdue, certain }: ReplyClock): readonly string[] {
  if (certain) {
    return [`${certain.through} 以后的节假日安排还没有公布，答复期限的最后一天暂时不能推算。`];
  }
  if (dueOn === null) return ["答复期限暂时不能推算。"];
  if (overdue) {
    const late = workingDaysLeft === null ? "" : ` ${-workingDaysLeft} 个工作日`;
    return [`答复期限 ${dueOn} 已过${late}，还没有答复。您可以依法寻求救济，见下文。`];
  }
  const left = workingDaysLeft === null ? "" : `，还有 ${workingDaysLeft} 个工作日`;
  return [`应当在 ${dueOn} 以前答复${left}。`];
}

/** Who hears somebody against the agency, as far as its data name them. */
interface Organs {
  readonly reconsiderationOrgan: string | null;
  readonly court: string | null;
}

/** Where one turns with this reply, or with none. */
export function remedyWords(remedy: Remedy, organs: Organs, isOverdue: boolean): string {
  const named = {
    reconsiderationOrgan: organs.reconsiderationOrgan ?? "有管辖权的行政复议机关",
    court: organs.court ?? "有管辖权的人民法院",
  };
  if (!isOverdue) return remedyParagraph({ remedy, ...named }).text;
  if (remedy.road === "either") {
    return `逾期没有答复的，可以自答复期限届满之日起${remedy.days}日内向${named.reconsiderationOrgan}申请行政复议，或者自答复期限届满之日起${remedy.suitMonths}个月内向${named.court}提起行政诉讼。`;
  }
  return (
    `逾期没有答复的，根据《中华人民共和国行政复议法》第二十三条第一款第三项的规定，可以自答复期限届满之日起${remedy.days}日内` +
    `先向${named.reconsiderationOrgan}申请行政复议；对行政复议决定不服的，可以自收到决定书之日起${remedy.suitDays}日内向${named.court}提起行政诉讼。`
  );
}

/** What is open beside that (第五十一条). */
export const complaintWords =
  "认为机关在政府信息公开工作中侵犯合法权益的，也可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报（条例第五十一条）。";

export const scoreWords: Readonly<Record<string, string>> = {
  "5": "非常满意",
  "4": "满意",
  "3": "一般",
  "2": "不满意",
  "1": "非常不满意",
};
