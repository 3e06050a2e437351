import type { LetterState } from "../domain/letters/letter-state.ts";
import type { LetterField, LetterFinding } from "../domain/letters/read-letter.ts";

export const letterStateWords: Readonly<Record<LetterState, string>> = {
  received: "待处理",
  offered: "转来待接收",
  handling: "办理中",
  answered: "已办结",
  turned: "转为依申请公开",
};

const fieldWords: Readonly<Record<LetterField, string>> = {
  to: "写给哪个机关",
  kind: "类型",
  title: "标题",
  text: "内容",
  name: "姓名",
  contact: "联系方式",
  isPublic: "是否同意公开",
};

/** What is wrong with a field, and what to do. */
export function letterFindingWords({ field, kind, most }: LetterFinding): string {
  const name = fieldWords[field];
  switch (kind) {
    case "missing":
      return ["to", "kind", "isPublic"].includes(field) ? `请选择${name}` : `请填写${name}`;
    case "unknown":
      return `${name}：请从列出的里面选一个`;
    case "too-long":
      return `${name}不能超过 ${most} 个字，请缩短`;
    case "not-one-line":
      return `${name}只能写一行，请去掉换行`;
  }
}
