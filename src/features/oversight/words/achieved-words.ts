/** How far a target is reached, in the words of a report: 超额完成 40 %. */
export function achievedWords(percent: number | null): string {
  if (percent === null) return "没有数";
  if (percent > 100) return `超额完成 ${trimmed(percent - 100)} %`;
  return percent === 100 ? "完成" : `完成 ${trimmed(percent)} %`;
}

function trimmed(percent: number): string {
  return `${Math.round(percent * 10) / 10}`;
}
