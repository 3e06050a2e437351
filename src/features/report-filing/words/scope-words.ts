import type { AgencyAdded, FigureScope } from "../domain/scope.ts";

export const scopeWords: Readonly<Record<FigureScope, string>> = {
  own: "本机关",
  level: "本级",
  whole: "全域",
};

/** More names than these are no help to a reader. */
const mostNamed = 100;

/** Agencies that ended in the year and became part of the first of them. */
function takenIn([, ...ended]: readonly AgencyAdded[]): string {
  if (ended.length === 0) return "";
  return `并入本年撤销、由本机关承接的${ended.map(({ name }) => name).join("、")}的数据，`;
}

/** The sentence that a report prints before section one: what its figures are of. */
export function scopeSentence(
  scope: FigureScope,
  agencies: readonly AgencyAdded[],
  year: number,
): string {
  const period = `统计期限为${year}年1月1日至12月31日。`;
  if (scope === "own") return `本报告所列数据的统计范围为本机关，${takenIn(agencies)}${period}`;
  const names = agencies.map(({ name }) => name).join("、");
  const who = agencies.length > mostNamed ? "" : `：${names}`;
  return `本报告所列数据的统计范围为${scopeWords[scope]}共${agencies.length}个机关${who}，${period}`;
}
