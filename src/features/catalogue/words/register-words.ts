import type { Outcome, Quarter, Register } from "../domain/register.ts";

export const registerWords: Readonly<Record<Register, string>> = {
  undisclosed: "不公开信息登记",
  documents: "公文备案",
  handover: "移交档案馆、图书馆清单",
};

export const registerSays: Readonly<Record<Register, string>> = {
  undisclosed: "依申请公开、不予公开的信息，到期要重新评估，情况有变化的转为公开（条例第十八条）。",
  documents: "一个季度里形成的有文号的公文和它们的公开属性，供公文备案。",
  handover: "一个季度里主动公开的信息，及时向国家档案馆、公共图书馆提供（条例第二十五条）。",
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  stays: "维持不公开",
  opens: "可以公开",
};

export function quarterText({ year, quarter }: Quarter): string {
  return `${year}年第${quarter}季度`;
}
