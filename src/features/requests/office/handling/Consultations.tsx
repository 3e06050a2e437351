import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import type { PartyConsulted } from "../../api/handling/handling-answer.ts";
import { consultedWords } from "../../words/case-words.ts";
import { partyDetail } from "../../words/handling-words.ts";

interface ConsultationsProps {
  readonly consultations: readonly PartyConsulted[];
}

/** 征求意见: each party with its own last day, and what silence means (第三十二条, 第三十四条). */
export function Consultations({ consultations }: ConsultationsProps) {
  if (consultations.length === 0) return null;
  return (
    <ul className="office-history office-gap" aria-label="征求意见">
      {consultations.map((one) => (
        <li key={`${one.kind} ${one.ref} ${one.sentOn}`}>
          {one.sentOn} 征求{consultedWords[one.kind]}意见{partyDetail(one.ref, one.party)}：
          {standingWords(one)}
        </li>
      ))}
    </ul>
  );
}

function standingWords(consulted: PartyConsulted): string {
  const { kind, until, answeredOn, isReceiptUntold, opinion } = consulted;
  if (answeredOn && opinion === "objects") {
    return `${answeredOn} 收到意见：不同意公开。决定公开的，先送达“依申请公开告知书（第三方）”，写明公开的内容和理由（条例第三十二条）。`;
  }
  if (answeredOn) return `${answeredOn} 收到意见${opinion ? "：同意公开" : ""}。`;
  if (isReceiptUntold && until !== null) {
    return `已经交邮，还没有登记对方的收到日期，暂从交邮之日算到 ${until}；对方的期限从收到之日起算，收到回执后请在文书里“登记收到日期”，期限随之重算。`;
  }
  if (until === null) return "还没有收到意见，期间不计答复期限。";
  if (until >= todayInChina()) return `对方的意见截至 ${until}，期间不计答复期限。`;
  return kind === "coMaker"
    ? `${until} 期满，没有意见，视为同意公开（条例第三十四条）。`
    : `${until} 期满，没有意见，由本机关依法决定（条例第三十二条）。`;
}
