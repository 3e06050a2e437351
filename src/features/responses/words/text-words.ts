import type { PublicFinding } from "../domain/texts/check-public.ts";
import type { TextState } from "../domain/texts/text-state.ts";

export const textStateWords: Readonly<Record<TextState, string>> = {
  draft: "拟稿",
  review: "审签中",
  signed: "已签发",
};

/** Fields of all kinds of texts. */
const fieldWords: Readonly<Record<string, string>> = {
  reply: "给来信人的答复",
  title: "公开的标题",
  text: "公开的来信",
  publicReply: "公开的答复",
  consent: "怎样征得来信人同意",
  withheldBecause: "不公开的理由",
  isPublic: "公开",
};

export function fieldName(field: string): string {
  return fieldWords[field] ?? field;
}

/** What is to be mended, and how. */
export function findingWords({ kind, field, quote }: PublicFinding): string {
  const name = `“${fieldName(field)}”`;
  switch (kind) {
    case "empty":
      return `${name}还没有写`;
    case "too-long":
      return `${name}超过 ${quote} 个字，请缩短`;
    case "personal-number":
      return `${name}里有个人的号码 ${quote}，请隐去`;
    case "person-named":
      return `${name}里有不应公开的姓名（${quote}），请隐去`;
    case "no-consent":
      return "没有写明怎样征得来信人同意公开；没有征得同意的，不要公开";
    case "not-agreed":
      return "来信人不同意公开，不能公开";
    case "no-reason":
      return `${name}还没有写：来信人同意公开而不公开的，写明理由`;
  }
}
