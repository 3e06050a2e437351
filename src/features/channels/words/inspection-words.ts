import type { FindingKind } from "../domain/inspection/finding-kind.ts";
import type { IndicatorPart } from "../domain/inspection/indicators.ts";
import type { IndicatorState } from "../domain/inspection/score.ts";

export const findingWords: Readonly<Record<FindingKind, string>> = {
  "home-down": "首页打不开",
  "home-stale": "首页不更新",
  "stale-news": "动态类栏目 2 周未更新",
  "stale-notices": "通知政策类栏目 6 个月未更新",
  "stale-long": "栏目长期未更新",
  "empty-column": "空白栏目",
  "dead-link": "站内链接打不开",
  "dead-outer-link": "外部链接打不开",
  "broken-image": "图片打不开",
  "broken-attachment": "附件不能用",
  "serious-word": "严重表述错误",
  "wrong-word": "文字差错",
  "personal-data": "泄露个人信息",
  "hidden-link": "暗链",
  "no-title": "网页没有标题",
  "no-language": "网页没有注明语言",
  "no-alternative": "图片没有替代文字",
  "no-ipv6": "不支持 IPv6",
  "late-error-answer": "找错留言超期答复",
  "unanswered-long": "留言超过 3 个月没有回应",
  "media-stale": "新媒体不更新",
};

export const partWords: Readonly<Record<IndicatorPart, string>> = {
  veto: "单项否决",
  deduction: "扣分指标",
  bonus: "加分指标",
};

export const stateWords: Readonly<Record<IndicatorState, string>> = {
  veto: "否决",
  deducted: "扣分",
  found: "有发现",
  clean: "未发现",
  unchecked: "未检",
};

export const inspectionStates = {
  waiting: "等待夜间检查",
  running: "检查中",
  done: "已完成",
  stopped: "已停止",
  failed: "没有完成",
} as const;

/** Why addresses were not asked for. */
export const skippedWords: Readonly<Record<string, string>> = {
  host: "主机不在可检查的网站里",
  robots: "robots.txt 不让访问",
  limit: "超出页数",
  private: "内网地址",
  tls: "证书无法核实",
};
