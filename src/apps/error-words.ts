/** Error pages: what happened and what to do. */
export const errorWords = {
  403: {
    title: "请求被拒绝",
    paragraphs: ["这份表单不是从本站的页面提交的，已被拒绝。请打开年报核对页面，重新填写后提交。"],
  },
  404: {
    title: "找不到这个页面",
    paragraphs: ["地址可能输入有误，或者页面已经移走。请检查地址，或者从下面的入口进入。"],
  },
  405: {
    title: "不能这样访问这个页面",
    paragraphs: ["这个地址不接受这种请求方式。请用浏览器直接打开年报核对页面。"],
  },
  500: {
    title: "系统出了故障",
    paragraphs: ["这不是您的问题，我们已经记录下来。请过几分钟再试；您提交的内容没有保存。"],
  },
} as const;
