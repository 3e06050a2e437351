import type { GroundReasons } from "../domain/redaction/ground-reasons.ts";
import { type GroundCode, groundArticles } from "../domain/redaction/grounds.ts";

/** What is withheld, as an officer picks it and the certificate says it. */
export const groundWords: Readonly<Record<GroundCode, string>> = {
  secret: "国家秘密",
  law: "法律、行政法规禁止公开",
  safety: "危及国家安全、公共安全、经济安全、社会稳定",
  trade: "商业秘密",
  privacy: "个人隐私",
  internal: "内部事务信息",
  process: "过程性信息",
  enforcement: "行政执法案卷信息",
};

/** `第十五条（个人隐私）`. */
export function basisWords(ground: GroundCode): string {
  return `${groundArticles[ground]}（${groundWords[ground]}）`;
}

/** What a reply that gives a part says of what it withholds, by the marks: places of its letter's form. */
export function withheldWords(reasons: readonly GroundReasons[]): {
  readonly held: string;
  readonly basis: string;
  readonly reasons: string;
} {
  const named = (one: GroundReasons) => `涉及${groundWords[one.ground]}的内容${one.places}处`;
  const articles = [...new Set(reasons.map(({ ground }) => groundArticles[ground]))];
  return {
    held: `附件中遮盖的内容：${reasons.map(named).join("，")}`,
    basis: `《中华人民共和国政府信息公开条例》${articles.join("、")}`,
    reasons: reasons
      .map((one) => `${groundWords[one.ground]}：${one.reasons.join("；")}`)
      .join("。"),
  };
}
