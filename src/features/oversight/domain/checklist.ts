/** One thing that is looked at (检查事项). */
export interface ChecklistItem {
  /** Within its list: `1`, `2.1`. */
  readonly code: string;
  /** What is to be found as it should be. */
  readonly says: string;
  /** The article or document that asks for it. */
  readonly basis: string;
}

/** What is looked at in a round (检查清单). */
export interface Checklist {
  readonly name: string;
  readonly items: readonly ChecklistItem[];
}

const regulation = (article: string) => `《政府信息公开条例》第${article}条`;
const indicators = "国办秘函〔2019〕19号";

/**
 * Lists to begin with, each to be changed in the round that takes it. Grounds: the articles named; the single-item vetoes of sites and
 * accounts as 国办秘函〔2019〕19号 has them (a quarter's self-check of 2022 shows them; local lists may ask for more).
 */
export const standardChecklists: Readonly<Record<string, Checklist>> = {
  disclosure: {
    name: "政府信息公开",
    items: [
      {
        code: "1",
        says: "公开指南写明工作机构的名称、地址、时间、电话、互联网联系方式，并及时更新",
        basis: regulation("十二"),
      },
      {
        code: "2",
        says: "公开目录有索引、名称、内容概述、生成日期，并及时更新",
        basis: regulation("十二"),
      },
      {
        code: "3",
        says: "信息自形成或者变更之日起 20 个工作日内公开",
        basis: regulation("二十六"),
      },
      {
        code: "4",
        says: "应当主动公开的内容没有缺项，栏目没有空白",
        basis: regulation("二十"),
      },
      {
        code: "5",
        says: "公开前经过审查，审查记录齐全，没有泄露国家秘密",
        basis: regulation("十七"),
      },
      { code: "6", says: "没有公开不应公开的个人隐私", basis: regulation("十五") },
      {
        code: "7",
        says: "依申请公开的登记、审核、办理、答复、归档齐全，答复没有超期",
        basis: regulation("四十五"),
      },
      {
        code: "8",
        says: "年度报告按期公布，内容齐全，没有照抄上年或者其他单位",
        basis: regulation("四十九"),
      },
    ],
  },
  sites: {
    name: "政府网站与政务新媒体",
    items: [
      { code: "1", says: "没有严重表述错误、泄密、有害信息", basis: indicators },
      { code: "2", says: "网站能够正常访问", basis: indicators },
      { code: "3", says: "首页 2 周内有更新", basis: indicators },
      { code: "4", says: "没有空白栏目，栏目按期更新", basis: indicators },
      { code: "5", says: "有有效的咨询渠道，留言 3 个月内有答复", basis: indicators },
      { code: "6", says: "办事服务的指南要素齐全", basis: indicators },
      { code: "7", says: "政务新媒体检查前 2 周内有更新", basis: indicators },
      { code: "8", says: "政务新媒体有有效的互动功能", basis: indicators },
      {
        code: "9",
        says: "账号开设、变更、关停已经备案，名称与职能相符",
        basis: "国办发〔2018〕123号",
      },
    ],
  },
  places: {
    name: "公开场所与台账",
    items: [
      { code: "1", says: "公示栏、电子屏的内容真实、在有效期内", basis: regulation("二十三") },
      { code: "2", says: "查阅场所有人负责，能够查阅、下载", basis: regulation("二十五") },
      {
        code: "3",
        says: "应当移交国家档案馆、公共图书馆的信息已经移交",
        basis: regulation("二十五"),
      },
      { code: "4", says: "各类台账按时登记，与公开的内容一致", basis: regulation("四十五") },
      { code: "5", says: "公开工作人员定期参加培训", basis: regulation("四十八") },
    ],
  },
};
