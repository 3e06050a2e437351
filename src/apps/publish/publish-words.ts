import { fileFaultWords } from "#platform/files/file-fault-words.ts";
import type { FileCounts } from "./files/file-tree.ts";
import type { FolderRefused } from "./files/output-folder.ts";
import type { PublishOptions } from "./publish-options.ts";
import type { Progress, Published } from "./publish-site.ts";

/** Why nothing was published, and what to do. */
export function folderRefusedWords(refused: FolderRefused): string {
  switch (refused.kind) {
    case "not-ours":
      return `${refused.folder} 里有不是本程序写的文件，没有改动。请换一个空的文件夹，或先移走其中的文件。`;
    case "is-file":
      return `${refused.folder} 是文件，不是文件夹。请换一个名字。`;
    case "no-parent":
      return `没有文件夹 ${refused.folder}。请先建立，或换一个位置。`;
    case "running":
      return `另一次发布（进程 ${refused.pid}）正在写这个文件夹。请等它完成。`;
    case "not-permitted":
      return `没有权限在 ${refused.folder} 中建立文件夹。新的文件先写在旁边，写完再换上；请给予写入权限，或换一个位置。`;
    case "not-written":
      return fileFaultWords(refused.fault, refused.folder) ?? String(refused.fault);
  }
}

export function pageFailedWords(path: string, status: number): string {
  return `页面 ${path} 没有生成（${status}），本次没有发布，已发布的文件没有改动。请查看上面的错误并报告给维护者。`;
}

/** `reason`: why a file could not be written, and what to do. */
export function notWrittenWords(folder: string, reason: string): string {
  return `${folder}：${reason}。本次没有发布，已发布的文件没有改动；发布时 ${folder} 旁边要有再放一份的空间。`;
}

export function progressWords({ pages, files, waiting }: Progress): string {
  return `已写 ${count(pages)} 页、${count(files)} 个文件，已知还有 ${count(waiting)} 页`;
}

interface Done {
  readonly published: Published;
  readonly counts: FileCounts;
  /** Files of before that are no more. */
  readonly removed: number;
  readonly hasOrigin: boolean;
  readonly options: PublishOptions;
}

/** What was written and what was left out, a line each. */
export function doneWords({ published, counts, removed, hasOrigin, options }: Done): string {
  const { pages, files } = published;
  const megabytes = (counts.bytes / 2 ** 20).toFixed(1);
  const lines = [
    `已发布到 ${options.folder}：${count(pages)} 页，${count(files)} 个其他文件，共 ${megabytes} MB。`,
    `新写或改写 ${count(counts.written)} 个，未变 ${count(counts.unchanged)} 个，删去 ${count(removed)} 个。`,
    ...leftOut(options, hasOrigin).map((what) => `没有写：${what}。`),
  ];
  return `${lines.join("\n")}\n`;
}

function leftOut(
  { online, elder, downloads, years }: PublishOptions,
  hasOrigin: boolean,
): string[] {
  return [
    ...(hasOrigin ? [] : ["站点地图和订阅（地址要写全，请设置 SITE_ORIGIN）"]),
    ...(online
      ? []
      : ["搜索、机关比较、年报核对和网站找错（要有服务器；用 --online 可指向在线的网站）"]),
    ...(elder ? [] : ["老年人模式的页面（加 --elder）"]),
    ...(downloads ? [] : ["各种格式的报告（--downloads all）；原文件已写"]),
    ...(years ? [`${years.join("、")} 以外年份的报告页面；开放数据的总表仍含各年`] : []),
  ];
}

/** Links that lead nowhere, which is a fault of this program. */
export function deadWords({ dead, forms }: Published): string {
  const lines = dead
    .slice(0, 20)
    .map(({ path, on }) => `  ${on} 上的链接 ${path} 不能写成文件，已改为文字\n`);
  const rest = dead.length > 20 ? `  另有 ${dead.length - 20} 处\n` : "";
  const leftForms = forms > 0 ? `  有 ${count(forms)} 个表单无处提交，已去掉\n` : "";
  return `${lines.join("")}${rest}${leftForms}`;
}

function count(number: number): string {
  return number.toLocaleString("zh-CN");
}
