import type { Pattern } from "./story.ts";

/** 信息处理费: none was collected in any report of the county. */
export const feeStatement: readonly Pattern[] = [
  (s) => `${s.year}年，${s.agency.self}未收取政府信息公开信息处理费。`,
  () => "本年度没有收取信息处理费。",
  (s) =>
    `依据《政府信息公开信息处理费管理办法》，${s.agency.self}${s.year}年未向申请人收取信息处理费。`,
  () => "全年未发生收取信息处理费的情况。",
  (s) => `信息处理费方面，${s.agency.self}本年度未收取任何费用。`,
  () => "报告期内没有发出收费通知，未收取信息处理费。",
  (s) => `${s.agency.self}${s.year}年度信息处理费收取金额为0元。`,
  () => "按照国务院办公厅有关规定执行信息处理费制度，年内未收取信息处理费。",
  (s) => `${s.year}年，没有申请达到收费标准，未收取信息处理费。`,
  () => "本年度未产生信息处理费。",
  () => "未收取信息处理费，也没有减免情形。",
  (s) => `经核，${s.year}年度${s.agency.self}未收取政府信息公开信息处理费。`,
];

/** In 2019 there was no such fee: reports end otherwise. */
export const beforeFees: readonly Pattern[] = [
  () => "无其他需要报告的事项。",
  (s) => `${s.agency.self}没有其他需要报告的事项。`,
  () => "除上述情况外，本年度无其他需要报告的事项。",
  (s) => `${s.year}年无其他需要报告的事项。`,
];

/** What else is reported. */
export const otherMatter: readonly Pattern[] = [
  () => "本报告电子版可在县政府门户网站政府信息公开专栏下载。",
  (s) => `${s.year}年承办人大代表建议、政协委员提案共${s.facts.proposals}件，已全部答复。`,
  () => "除上述情况外，没有其他需要报告的事项。",
  () => "公众如对本报告有意见，可通过县政府门户网站留言反映。",
  (s) => `年度政务公开工作要点涉及${s.agency.self}的任务均已完成。`,
  () => "无其他需要报告的事项。",
  () => "报告所列数据如与业务主管部门发布的数据口径不同，以各自说明为准。",
  (s) => `${s.agency.self}承担的年度政务公开重点任务已按时报送完成情况。`,
  (s) => `${s.agency.self}年内办理建议提案${s.facts.proposals}件，答复内容依法公开。`,
  () => "本年度未发现假冒本单位名义发布信息的情况。",
  () => "公开目录和公开指南的最新版本已同步更新。",
  () => "有关统计数据已存档备查。",
  () => "本年度未组织其他专项公开活动。",
];
