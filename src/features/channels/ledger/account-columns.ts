import type { Column } from "#platform/ledger/column.ts";
import { platforms } from "../words/channel-words.ts";

const spellings: Readonly<Partial<Record<(typeof platforms)[number], readonly string[]>>> = {
  微信: ["微信公众号", "公众号", "政务微信", "微信订阅号", "微信服务号"],
  微博: ["新浪微博", "政务微博"],
  抖音: ["抖音号", "视频类", "短视频"],
  今日头条: ["头条号", "头条"],
  客户端: ["APP", "移动客户端"],
  小程序: ["微信小程序"],
  其他: ["百家号", "大鱼号", "企鹅号", "百度贴吧", "一点资讯号", "网易号", "视频号", "快手"],
};

/** What an account is known by. */
export const accountColumns: readonly Column[] = [
  {
    code: "platform",
    header: "平台",
    spellings: ["平台类型", "新媒体类型"],
    type: "option",
    isKey: true,
    options: platforms.map((name) => ({ name, spellings: spellings[name] ?? [] })),
    example: "微信",
  },
  {
    code: "name",
    header: "账号名称",
    spellings: ["账号", "新媒体名称"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "青岚发布",
  },
];
