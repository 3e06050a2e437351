import type { AgencyAdded, FigureScope } from "../domain/scope.ts";

export const scopeWords: Readonly<Record<FigureScope, string>> = {
  own: "本机关",
  level: "本级",
  whole: "全域",
};

/** More names than these are no help to a reader. */
const mostNamed = 100;

/** The sentence that a report prints before section one: what its figures are of. */
export function scopeSentence(
  scope: FigureScope,
  agencies: readonly AgencyAdded[],
  year: number,
): string {
  const period = `统计期限为${year}年1月1日至12月31日。`;
  if (scope === "own") return `本报告所列数据的统计范围为本机关，${period}`;
  const names = agencies.map(({ name }) => name).join("、");
  const who = agencies.length > mostNamed ? "" : `：${names}`;
  return `本报告所列数据的统计范围为${scopeWords[scope]}共${agencies.length}个机关${who}，${period}`;
}
