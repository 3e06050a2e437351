import type { Finding, FindingKind, Place } from "./finding.ts";
import { findingKinds } from "./finding-kinds.ts";

/** A finding in Chinese: what it is, where it stands, what stands there, and what to do. */
export interface FindingWords {
  readonly blocks: boolean;
  readonly what: string;
  readonly where: string;
  readonly quote: string;
  readonly advice: string;
}

const said: Readonly<Record<FindingKind, readonly [what: string, advice: string]>> = {
  "identity-number": [
    "证件号码或者银行卡号",
    "请核对是不是应当提供。不应当提供的，遮盖后重新上传；应当提供的（例如申请人本人的），说明理由后可以外发。",
  ],
  "personal-number": [
    "电话号码",
    "请核对是不是应当提供。不应当提供的，遮盖后重新上传；应当提供的（例如办公电话），说明理由后可以外发。",
  ],
  properties: ["文件属性里的信息", "对外提供前建议清除；清理后的副本里没有。"],
  "program-data": ["文件里附带的程序数据", "正文里看不到；清理后的副本里没有。"],
  "local-path": ["本机或者内网的路径", "会让人看到电脑用户名或者内网结构；清理后的副本里没有。"],
  "embedded-file": [
    "嵌入的文件或者控件",
    "双击就能打开里面的全部内容。请在原文件里把它删去，或者粘贴成图片，再上传。",
  ],
  macro: ["宏（程序）", "对外提供的文件不应当带程序；清理后的副本里没有。"],
  comment: ["批注", "对方能看到批注的内容和作者；清理后的副本里没有。"],
  "tracked-change": [
    "修订痕迹",
    "对方能看到删去的原文和修改人。请在原文件里接受或者拒绝修订；也可以确认后由系统全部接受。",
  ],
  "hidden-text": [
    "看不见的文字（隐藏、白色或者极小）",
    "选中或者改变颜色就能看到。请在 Word 里按 Ctrl+A 显示后删去。",
  ],
  "cropped-picture": [
    "裁剪过的图片",
    "裁掉的部分还在文件里。请在 Word 里选中图片，用“压缩图片”并勾选“删除图片的剪裁区域”，再上传。",
  ],
  "picture-place": ["照片里的拍摄位置", "能在地图上查到拍摄地点；清理后的副本里没有。"],
  "picture-data": ["图片里附带的信息", "例如拍摄设备、时间、缩略图；清理后的副本里没有。"],
  "hidden-sheet": [
    "隐藏的工作表",
    "对方取消隐藏就能看到；清理后的副本里没有这张表，公式改成数值。",
  ],
  "hidden-rows": [
    "隐藏的行",
    "对方取消隐藏或者取消筛选就能看到。请在 Excel 里删去这些行，或者取消隐藏。",
  ],
  "hidden-columns": ["隐藏的列", "对方取消隐藏就能看到。请在 Excel 里删去这些列，或者取消隐藏。"],
  "hidden-cell": [
    "看不见的单元格内容（白色、极小或者被格式隐藏）",
    "选中单元格就能看到。请清除内容，或者改成看得见。",
  ],
  "left-text": ["已经删去、仍留在文件里的文字", "用解压软件能看到；清理后的副本里没有。"],
  "pivot-data": ["数据透视表的原始数据", "双击汇总数就能看到明细；清理后的副本只留汇总结果。"],
  "other-book": [
    "从其他工作簿取来的数据",
    "文件里存有其他工作簿的内容；清理后的副本把公式改成数值。",
  ],
  history: ["共享工作簿的修改记录", "能看到谁改了什么；清理后的副本里没有。"],
  "covered-text": [
    "被遮住或者看不见的文字",
    "色块、图片盖住的文字，选中复制就能得到。请用原文件删去文字后重新生成 PDF，不要只盖黑块。",
  ],
  "scan-text": [
    "扫描页背后识别出来的文字",
    "如果页面上涂黑了什么，背后的文字里可能还有。请核对；没有涂黑的，说明理由后可以外发。",
  ],
  "page-note": ["PDF 批注或者标记", "对方能看到内容和作者。请在 PDF 软件里删去批注后重新保存。"],
  "redaction-mark": [
    "标了要遮盖、还没有真正遮盖的区域",
    "请在 PDF 软件里“应用密文”，或者重新生成文件。",
  ],
  "attached-file": ["附在 PDF 里的文件", "对方能取出来。请把附件删去后重新保存。"],
  script: ["PDF 里的程序", "请用“打印成 PDF”重新生成。"],
  "earlier-version": [
    "保存过的旧版本",
    "文件是接着旧版本存的，旧内容还能恢复。请用“另存为”或者“打印成 PDF”重新生成。",
  ],
  "image-pages": ["图片页", "图片上的文字系统读不出，请自己核对有没有不应当提供的内容。"],
  "not-examined": [
    "系统不能检查这种文件",
    "请转成 Word（docx）、Excel（xlsx）或者 PDF 再上传；确需用这种格式的，自己检查后说明理由。",
  ],
  "not-whole": ["文件太大，没有检查完", "请拆成几个文件上传；确需整份提供的，自己检查后说明理由。"],
  unreadable: ["文件损坏或者设有密码", "请重新保存、取消密码后再上传。"],
};

/** A finding as people read it. */
export function findingWords({ kind, place, quote, count }: Finding): FindingWords {
  const [what, advice] = said[kind];
  return {
    blocks: findingKinds[kind].blocks,
    what: count === undefined ? what : `${what}（共 ${count} 处，列出前几处）`,
    where: placeWords(place),
    quote: kind === "image-pages" ? `第 ${quote} 页` : quote,
    advice,
  };
}

const parts = {
  body: "",
  header: "页眉",
  footer: "页脚",
  footnotes: "脚注",
  endnotes: "尾注",
  comments: "批注",
} as const;

/** Where a finding stands; empty where it is the file as a whole. */
export function placeWords(place: Place): string {
  switch (place.in) {
    case "file":
      return "";
    case "page":
      return `第 ${place.page} 页`;
    case "paragraph": {
      const begins = place.begins === "" ? "" : `（“${place.begins}”）`;
      return `${parts[place.part]}第 ${place.number} 段${begins}`;
    }
    case "cell":
      return `工作表“${place.sheet}”${place.cell}`;
    case "rows":
      return place.from === place.to
        ? `工作表“${place.sheet}”第 ${place.from} 行`
        : `工作表“${place.sheet}”第 ${place.from} 至 ${place.to} 行`;
    case "columns":
      return place.from === place.to
        ? `工作表“${place.sheet}”${place.from} 列`
        : `工作表“${place.sheet}”${place.from} 至 ${place.to} 列`;
    case "sheet":
      return `工作表“${place.sheet}”`;
    case "line":
      return `第 ${place.line} 行`;
    case "picture":
      return `图片 ${place.name}`;
  }
}
