import type { LeadersFault } from "../domain/leaders.ts";

/** What is wrong with the list of leaders, with its place, and what to write. */
export function leadersFaultWords({ place, entry, kind }: LeadersFault): string {
  const which = `第 ${place} 项“${entry}”`;
  switch (kind) {
    case "no-name":
      return `${which}只有职务或者只有姓名：请写“职务 姓名”，中间空一格，例如“县长 王小明”。`;
    case "not-a-name":
      return `${which}认不出姓名：职务里不能有空格，姓名写两个以上汉字（例如“县委副书记、县长 王小明”）；几个人用分号隔开。`;
    case "twice":
      return `${which}和前面的一项相同：请删去一项。`;
  }
}
