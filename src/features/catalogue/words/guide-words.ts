import type { GuidePart, GuideStanding } from "../domain/guide.ts";

/** What each part of a guide is called on the page, in files and in the office. */
export const partWords: Readonly<Record<GuidePart, string>> = {
  classification: "政府信息的分类",
  arrangement: "编排体系",
  access: "主动公开信息的获取方式",
  requests: "依申请公开",
  supervision: "监督和救济",
};

/** What is to be written there. */
export const partHints: Readonly<Record<GuidePart, string>> = {
  classification: "本机关主动公开哪些类别的政府信息。",
  arrangement: "信息怎样编号、怎样排列，公众怎样按编号和栏目查找。",
  access: "公众在哪里可以看到：网站、公报、查阅点、公开栏等。",
  requests: "本机关受理申请的补充说明；渠道、地址和电话由系统从登记的联系方式带出，不必再写。",
  supervision: "公众认为本机关没有依法履行公开义务的，可以向谁反映。",
};

export const standingWords: Readonly<Record<GuideStanding, string>> = {
  none: "没有编制",
  draft: "编制中",
  review: "审签中",
  public: "已公布",
  overdue: "逾期未复核",
};

/** 条例第十二条第二款. */
export const guideBasis = "《中华人民共和国政府信息公开条例》第十二条";

/** What a guide begins with: words that hold for any agency, which its officers read and change. */
export function guideBeginnings(name: string): Readonly<Record<GuidePart, string>> {
  return {
    classification: `${name}依照《中华人民共和国政府信息公开条例》第十九条至第二十一条主动公开政府信息，按法定公开内容分栏目列出，见“法定主动公开内容”。`,
    arrangement:
      "每条政府信息有索引号、名称、发布机构、发布日期等要素。各栏目的信息按发布日期排列，最近发布的在前；可以按索引号、文号、标题和正文检索。",
    access:
      "可以在本网站的政府信息公开专栏查阅，也可以到国家档案馆、公共图书馆等政府信息查阅场所查阅。",
    requests: "",
    supervision:
      "公民、法人或者其他组织认为本机关在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。",
  };
}
