export interface ErrorWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Error pages by status: what happened and what to do. */
export const errorWords = {
  400: {
    title: "请求没有收完",
    paragraphs: ["提交的内容没有收完整，已被放弃。请返回原来的页面，重新提交。"],
  },
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
  408: {
    title: "提交得太慢",
    paragraphs: ["提交的内容在限定的时间里没有收完，已经停止，没有保存。请检查网络后重新提交。"],
  },
  413: {
    title: "提交的内容太大",
    paragraphs: ["提交的内容超过了这个页面的上限，没有保存。请删减后重新提交。"],
  },
  415: {
    title: "不能这样提交",
    paragraphs: ["本站只接受从本站的表单提交的内容。请打开原来的页面，填写后提交。"],
  },
  421: {
    title: "这个网址不属于本站",
    paragraphs: ["请求的网址不是本站的。请检查地址后重新访问。"],
  },
  422: {
    title: "有无法识别的内容",
    paragraphs: [
      "地址或者提交的内容里有无法识别的字符，或者不是本站的表单。请检查后重新输入，或者打开原来的页面重新填写。",
    ],
  },
  500: {
    title: "系统出了故障",
    paragraphs: ["这不是您的问题，我们已经记录下来。请过几分钟再试；您提交的内容没有保存。"],
  },
  503: {
    title: "现在访问的人较多",
    paragraphs: ["暂时没有空位，请过一两分钟再试；您提交的内容没有保存。"],
  },
} as const satisfies Readonly<Record<number, ErrorWords>>;

/** To programs: there is no such file of data (404). */
export const noFileWords: ErrorWords = {
  title: "没有这个文件",
  paragraphs: ["地址可能输入有误，或者没有这一年的数据。有哪些文件，见“开放数据”的接口说明。"],
};

/** The request was meant for another host (421). */
export function otherHostWords(origin: string): ErrorWords {
  const { title } = errorWords[421];
  return { title, paragraphs: [`本站的网址是 ${origin} ，请从那里访问。`] };
}

/** The database does not answer (503). */
export const noDatabaseWords = {
  title: "数据库暂时无法访问",
  paragraphs: [
    "系统连接不上数据库，暂时查不到这个页面的内容。这不是您的问题，请过几分钟再试；您提交的内容没有保存。",
    "“年报核对”不依赖数据库，仍可使用。",
  ],
} as const satisfies ErrorWords;

/** The database broke off a statement that took too long (503). */
export const tooSlowWords = {
  title: "查询用时太长",
  paragraphs: ["这次查询用时太长，已经停止。请把要查的内容写得短一些、具体一些，或过几分钟再试。"],
} as const satisfies ErrorWords;

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
