import type { Doubt, RedactionRefused } from "#platform/files/redaction/redaction.ts";

interface Said {
  readonly title: string;
  readonly detail: string;
}

const again = "请换一种方法：在原来的软件里删去这些内容，重新生成文件后上传。";

/** Why there is no redacted copy. */
export function redactionRefusedWords(refused: RedactionRefused): Said {
  switch (refused.kind) {
    case "no-marks":
      return { title: "还没有标出要遮盖的内容", detail: "请先标出不公开的部分，并写明理由。" };
    case "mark-nowhere":
      return { title: "有标记不在文件里", detail: "文件的页数或者段落与标记对不上，请重新标记。" };
    case "unreadable":
      return { title: "这个文件读不出来", detail: `文件损坏、设有密码或者太长。${again}` };
    case "not-drawn":
      return {
        title: `第 ${refused.page} 页有的字画不出来`,
        detail: "文件里没有嵌入字体。请在原来的软件里选“嵌入全部字体”或者“打印成 PDF”，再上传。",
      };
    case "lacking":
      return {
        title: "有的字排不出来",
        detail: `字库里没有：${refused.characters.slice(0, 20)}。请先在 Word 里导出为 PDF，再上传 PDF。`,
      };
    case "reason-quotes":
      return {
        title: "理由里写出了要遮盖的内容",
        detail: "理由会写进区分处理件和答复书，请改写理由，不要引用遮盖的原文。",
      };
    case "too-large":
      return { title: "生成的文件超过 20 MB", detail: "请把原文件拆成几个，分别上传、遮盖。" };
    case "doubt":
      return {
        title: "复核没有通过，没有生成区分处理件",
        detail: `${refused.doubts.slice(0, 5).map(doubtWords).join("；")}。${again}`,
      };
  }
}

function doubtWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case "text-left":
      return `第 ${doubt.page} 页读回的文字与应当留下的不一致`;
    case "not-covered":
      return `第 ${doubt.page} 页有一处没有完全盖住`;
    case "in-bytes":
      return "文件内部还能找到遮盖的内容";
    case "other-pages":
      return "读回的页数不对";
  }
}
