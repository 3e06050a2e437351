import type { FollowedLetter } from "../../intake/letter-door.ts";

/** How a letter stands, for whoever wrote it. */
export function letterStanding(letter: FollowedLetter): readonly string[] {
  const { state, agencyName, handlerName, lastDay, extendedBecause, requestNumber } = letter;
  const until = lastDay ? [`${lastDay} 以前办结。`] : [];
  const longer = extendedBecause ? [`情况复杂，办理期限已经延长：${extendedBecause}`] : [];
  switch (state) {
    case "received":
      return [`${agencyName}已经收到，还没有开始办理。`, ...until, ...longer];
    case "offered":
      return [`${agencyName}已经转给${handlerName}，等它接收。`, ...until, ...longer];
    case "handling":
      return [`${handlerName}正在办理。`, ...until, ...longer];
    case "answered":
      return [letter.reply === null ? "已经办结。" : "已经答复。"];
    case "turned":
      return [
        `您要的是政府信息，已经转为依申请公开 ${requestNumber ?? ""}，由${handlerName}办理。`,
        `${handlerName}会与您联系确认收到，确认之日起计算答复期限；需要身份证明等材料的会通知您补正。`,
      ];
  }
}
