import type { Problem } from "../../http/answers/problem.ts";
import type { FileRefused } from "./receive-file.ts";

/** Why a file is not taken, and what to do. */
export function fileProblem(refused: FileRefused): Problem {
  switch (refused.kind) {
    case "empty":
      return { title: "文件是空的", detail: "请检查后重新选择文件。" };
    case "cut-off":
      return { title: "文件没有传完", detail: "连接中断了。请检查网络后重新上传。" };
    case "too-large":
      return {
        title: `文件超过 ${sizeWords(refused.limit)}`,
        detail: "请压缩图片、拆分文件，或者删去不需要的内容后重新上传。",
      };
    case "encrypted":
      return { title: "文件设有密码", detail: "请取消打开密码，另存后重新上传。" };
    case "heic":
      return {
        title: "不能上传 HEIC 照片",
        detail:
          "这是手机的高效照片格式，许多电脑打不开。请给照片截一张屏，或者在手机“设置、相机、格式”里选“兼容性最佳”后重拍，再上传 JPEG 图片。",
      };
    case "unknown":
      return {
        title: "不能上传这种文件",
        detail:
          "可以上传文档、表格、PDF、OFD、图片、视频（MP4）、文本和 ZIP 压缩包；程序文件不能上传。",
      };
    case "other-type":
      return {
        title: `这里不能上传${refused.found.says}文件`,
        detail: `系统按内容识别文件，与文件名无关。这里可以上传：${refused.allowed.map(({ says }) => says).join("、")}。`,
      };
    case "inspected":
      return { title: "文件没有通过检查", detail: refused.says };
  }
}

/** `20 MB`, `512 kB`. */
function sizeWords(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${Math.floor(bytes / 1024 / 1024)} MB`
    : `${Math.ceil(bytes / 1024)} kB`;
}
