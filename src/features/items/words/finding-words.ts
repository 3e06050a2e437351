import type { ItemFinding } from "../domain/draft/item-finding.ts";

const fields: Readonly<Record<string, string>> = {
  title: "标题",
  category: "所属栏目",
  formedOn: "成文日期",
  summary: "内容概述",
  attributeBecause: "不主动公开的依据",
  text: "正文",
  pictures: "图片的替代文字",
};

/** A finding in a sentence: what it is, and what to do. */
export function findingWords(finding: ItemFinding): string {
  const { kind, asks, quote, suggestion } = finding;
  switch (kind) {
    case "missing":
      return `没有填写“${fields[quote] ?? quote}”。`;
    case "objection":
      return quote;
    case "file":
      return asks === "mend"
        ? `${quote}。不能公开：${suggestion ?? "有看不见的内容，请换成清理后的副本，或者改好后重新上传"}。`
        : `${quote}。请打开文件看过；可以公开的，写明理由。`;
    case "personal-number":
      return asks === "mend"
        ? `有证件或者银行卡号码 ${quote}：公开前必须遮盖或者删去（条例第十五条）。`
        : `有电话等号码 ${quote}：不应当公开的请遮盖；应当公开的（例如办公电话），请写明理由。`;
    case "secrecy-mark":
      return `有“${quote}”：不能公开。请核对是不是涉密或者内部文件；可以公开的，先删去标志。`;
    case "weekday":
      return `“${quote}”的星期不对，应为“${suggestion}”：请核对是日期还是星期写错。`;
    case "no-such-day":
      return `没有“${quote}”这一天：请改正。`;
    case "document-number":
      return `文号“${quote}”写法不规范${suggestion ? `，应为“${suggestion}”` : "：年份写四位，用六角括号〔〕"}。`;
    case "amount":
      return `“${quote}”：金额大写和小写不一致，请核对。`;
    case "table-sum":
      return `表格“${quote}”：各项相加是 ${suggestion}，请核对；合计不是各项之和的，写明理由。`;
    case "leader-title":
    case "leader-name":
      return `“${quote}”与领导名录不符，名录里是“${suggestion}”：请核对；名录没有更新的，请改“设置”里的领导名录。`;
    case "leader-order":
      return `领导排序“${quote}”与名录不符，名录的顺序是“${suggestion}”。`;
    case "old-name":
      return `“${quote}”是机构的旧名称，现在是“${suggestion}”：请改正；说的是从前的，写明理由。`;
    case "attribute":
      return `公开属性由“${quote}”改为“${suggestion}”：请写明改的理由，随信息一起审核。`;
    case "column":
      return `本机关没有“${quote}”这个栏目：请从列出的栏目里选；确需另立的，写明理由，并在“栏目管理”里添加。`;
    case "formed-later":
      return `成文日期 ${quote} 还没有到：请核对；写得对的，写明理由。`;
    case "region":
      return `“${quote}”的上级行政区不对，应为“${suggestion}”。`;
    case "repealed":
      return `引用的“${quote}”已于 ${suggestion} 废止、失效：请改用现行的依据；确需引用的，写明理由。`;
    case "misprint":
      return `“${quote}”${suggestion ? `应为“${suggestion}”` : "有误"}：请改正；用得对的，写明理由。`;
    case "same-title":
      return sameTitleWords(quote || "没有索引号", suggestion);
  }
}

function sameTitleWords(which: string, today: string | undefined): string {
  return today === undefined
    ? `本机关已经有同名的信息（${which}）：请核对是不是重复；不重复的，写明理由。`
    : `本机关今天（${today}）已经公开了同名的信息（${which}）：同一天不能公开两条同名的，今天要发布的请改标题（例如加上期号、地点）；改天发布的，写明理由。`;
}
