import type { Problem } from "#platform/http/answers/problem.ts";

/** What the office says of what it cannot answer, by status. */
export const officeWords = {
  403: {
    title: "请求被拒绝",
    detail: "这次提交不是从本站的工作平台发出的，没有执行。请打开工作平台，重新操作。",
  },
  404: { title: "没有这个页面", detail: "工作平台里没有这个地址。请检查地址，或者从首页进入。" },
  405: { title: "不能这样访问", detail: "这个地址不接受这种请求方式。" },
  413: { title: "提交的内容太大", detail: "提交的内容超过了上限，没有保存。请删减后重新提交。" },
  421: { title: "这个网址不属于本站", detail: "请求的网址不是本站的。请检查地址后重新访问。" },
  422: {
    title: "有无法识别的内容",
    detail: "地址或者提交的内容里有无法识别的字符。请检查后重试。",
  },
  500: { title: "系统出了故障", detail: "已经记录下来，请过几分钟再试；这次操作没有保存。" },
  503: {
    title: "数据库暂时无法访问",
    detail: "系统连接不上数据库，请过几分钟再试；这次操作没有保存。",
  },
} as const satisfies Readonly<Record<number, Problem>>;

export type OfficeStatus = keyof typeof officeWords;

/** 404 where no room of this program has anything in the office. */
export const noOffice: Problem = {
  title: "工作平台尚未启用",
  detail: "本站目前只有公开网站，没有工作平台。",
};

/** 404 of `/api/`. */
export const noResource: Problem = { title: "没有这个接口", detail: "请检查地址。" };
