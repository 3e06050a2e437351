import type { LostKind } from "../domain/import/found-page.ts";
import type { Because, Outcome } from "../domain/import/outcome.ts";

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  published: "已公开",
  draft: "存为草稿",
  same: "以前导入过",
  changed: "以前导入过，原网站上有改动",
  duplicate: "重复",
  refused: "没有导入",
};

export const lostWords: Readonly<Record<LostKind, string>> = {
  object: "视频、音频、嵌入的页面等没有带入",
  "table-in-table": "表格里的表格，只带入了文字",
  file: "图片、附件没有找到，或者不能带入，请在草稿里上传",
  "file-missing": "没有找到正文文件",
  "picture-moved": "表格里的图片，移到了表格后面",
  link: "站内链接没有带入，只留文字",
  "too-long": "太长，没有全部带入",
};

const fieldWords: Readonly<Record<string, string>> = {
  publishedOn: "发布日期",
  category: "栏目",
  text: "正文",
  title: "标题",
  topic: "主题分类",
  genre: "体裁",
  documentNumber: "文号",
  keywords: "主题词",
};

const findingWords: Readonly<Record<string, string>> = {
  "secrecy-mark": "有密级标志",
  "personal-number": "有个人号码",
  file: "附件要处理后才能公开",
};

/** Why a page became what it became, and what to look at. */
export function becauseText(because: Because): string {
  switch (because.kind) {
    case "unreadable":
      return "不是网页，或者读不出来";
    case "list-page":
      return "像是列表页，不是一条信息";
    case "no-title":
      return "没有标题或者没有正文";
    case "not-as-published":
      return `没有${fieldWords[because.field]}，不能直接公开`;
    case "future-day":
      return `发布日期 ${because.on} 还没有到，不能直接公开`;
    case "finding":
      return `${findingWords[because.what] ?? "有要核对的内容"}（${because.quote}），请核对后送审`;
    case "foreign-number":
      return `索引号“${because.number}”与本机关的规则不同，照样保留`;
    case "number-taken":
      return `索引号“${because.number}”已经是别的信息的，另行编号`;
    case "voided":
      return "本机关作废过同一条信息，不能直接公开，请核对";
    case "address-taken":
      return `旧地址 ${because.path} 已经指向别的信息`;
    case "no-address":
      return "不知道旧地址，旧链接不能转到这里";
    case "other-agency":
      return `网页上写的发布机构是“${because.name}”，请核对`;
    case "summary-of-text":
      return "内容概述取自正文开头";
    case "formed-as-published":
      return "没有成文日期，按发布日期填";
    case "cut":
      return `${fieldWords[because.field]}太长，截短了`;
  }
}
