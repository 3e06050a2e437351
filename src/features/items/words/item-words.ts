import type { Attribute, Origin } from "../domain/item.ts";

export const attributeWords: Readonly<Record<Attribute, string>> = {
  proactive: "主动公开",
  onRequest: "依申请公开",
  withheld: "不予公开",
};

export const originWords: Readonly<Record<Origin, string>> = { own: "本级", reposted: "转载" };

export const channelNames = [
  "政府网站",
  "微信",
  "微博",
  "抖音",
  "政府公报",
  "公示栏",
  "电子屏",
  "新闻发布会",
  "报刊广电",
  "其他",
] as const;
