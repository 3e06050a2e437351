/** The six fixed sections (六个部分) and the beginnings by which a changed heading is still recognised. */
export const sectionHeadings: readonly {
  readonly number: number;
  readonly printed: string;
  /** Recognises the heading behind its number; white space is taken off. */
  readonly words: RegExp;
}[] = [
  {
    number: 1,
    printed: "总体情况",
    words:
      /^(?:[^,。;:]{0,12}?)(?:总体情况|总体概述|工作概述|概述|总体工作情况|基本情况)(?=$|[、:：。])/,
  },
  {
    number: 2,
    printed: "主动公开政府信息情况",
    words:
      /^(?:行政机关)?(?:政府信息主动公开(?:工作)?情况|主动公开(?:政府)?信息(?:工作)?(?:的)?(?:情况)?)/,
  },
  {
    number: 3,
    printed: "收到和处理政府信息公开申请情况",
    words: /^(?:行政机关)?收到[和及与]处理[^,。;]{0,12}?(?:申请)?(?:的)?(?:情况|$)/,
  },
  {
    number: 4,
    printed: "政府信息公开行政复议、行政诉讼情况",
    words:
      /^(?:因)?(?:政府信息公开(?:工作)?)?(?:被)?(?:申请)?(?:提起)?行政复议[、和及,]?(?:提起)?(?:行政)?诉讼(?:的)?(?:情况)?/,
  },
  {
    number: 5,
    printed: "存在的主要问题及改进情况",
    words:
      /^(?:政府信息公开(?:工作)?)?(?:工作)?存在的?(?:主要)?问题(?:及|和|与|以及)?(?:其)?(?:下一步)?(?:工作)?(?:改进|整改)?(?:工作)?(?:的)?(?:情况|措施|打算|计划)?/,
  },
  {
    number: 6,
    printed: "其他需要报告的事项",
    words: /^其[他它]需要报告的?(?:其他)?(?:事项|情况|内容)/,
  },
];
