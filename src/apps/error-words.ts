/** Error pages: what happened and what to do. */
export const errorWords = {
  403: {
    title: "请求被拒绝",
    paragraphs: ["这份表单不是从本站的页面提交的，已被拒绝。请打开原来的页面，重新填写后提交。"],
  },
  404: {
    title: "找不到这个页面",
    paragraphs: [
      "地址可能输入有误，或者页面已经移走。请检查地址，或者用上方的搜索框按机关名称查找，也可以从下面的入口进入。",
    ],
  },
  405: {
    title: "不能这样访问这个页面",
    paragraphs: ["这个地址不接受这种请求方式。请用浏览器从首页进入，再打开需要的页面。"],
  },
  413: {
    title: "提交的内容太大",
    paragraphs: ["提交的内容超过了这个页面的上限，没有保存。请删减后重新提交。"],
  },
  500: {
    title: "系统出了故障",
    paragraphs: ["这不是您的问题，我们已经记录下来。请过几分钟再试；您提交的内容没有保存。"],
  },
  503: {
    title: "数据库暂时无法访问",
    paragraphs: [
      "系统连接不上数据库，暂时查不到这个页面的内容。这不是您的问题，请过几分钟再试；您提交的内容没有保存。",
      "“年报核对”不依赖数据库，仍可使用。",
    ],
  },
} as const;

/** Too many requests: how long to wait. */
export function tooManyWords(seconds: number) {
  const wait = seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
  return {
    title: "访问过于频繁",
    paragraphs: [
      `您所在的网络在短时间内发来的请求较多，为了不影响他人使用，请等待 ${wait}后再试。`,
      "如需大量数据，请下载“开放数据”中的完整文件，不必逐页读取。",
    ],
  };
}
