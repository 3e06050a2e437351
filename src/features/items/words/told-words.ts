const says: Readonly<Record<string, string>> = {
  hidden: "隐藏的文字，没有带入",
  unseen: "看不见的文字（白色、极小等），没有带入",
  struck: "画了删除线的文字，没有带入",
  note: "脚注或者尾注，没有带入",
  contents: "目录，没有带入",
  "text-box": "文本框里的文字，放在所在段落之后",
  equation: "公式，只带入了文字，请核对",
  symbol: "特殊符号字体的字符，没有带入",
  raised: "上标或者下标，带入后成了普通文字，请核对",
  object: "嵌入的对象，只带入了它的图像",
  "linked-picture": "图片不在文件里（只有链接），没有带入",
  "picture-in-table": "表格里的图片，没有带入",
  "table-in-table": "表格里的表格，改成了段落",
  embedded: "嵌入的文件，没有带入",
  picture: "图片不是 PNG、JPEG 或者 WebP，没有带入",
};

/** What of a Word document was not taken, or taken otherwise, in a sentence. */
export function toldWords({ kind, quote }: { readonly kind: string; readonly quote: string }) {
  const what = says[kind] ?? "没有带入的内容";
  return quote.trim() === "" ? what : `${what}：“${quote}”`;
}
