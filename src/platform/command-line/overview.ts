import type { CommandRecord } from "./command.ts";
import { rows } from "./help-text.ts";

/** What `tongming --help` prints: every command that is there, in order. */
export function overview(records: readonly CommandRecord[]): string {
  const listed = records
    .flatMap((record) => record.listed)
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1));
  const lines = rows(
    listed.map(({ name, takes, summary }) => ({
      term: takes === undefined ? name : `${name} ${takes}`,
      says: summary,
    })),
  );
  const forPrograms = listed.filter(({ json }) => json).map(({ name }) => name);
  return `通明：政府信息公开平台的命令行

用法：tongming 命令 [参数]

${lines}

每个命令都可加 --help 看用法。
可加 --json 得到供程序使用的结果：${forPrograms.join("、")}。
退出码：0 完成；1 完成，但 report check 发现错误，或 report import 有文件未导入，
        或 report write 读回不一致、不能排成法定格式而没有写出，或 audit verify 发现问题；
        2 用法有误，输入无法读取，结果无法写出，或数据库不能用；70 程序出错；130 执行中被中断（Ctrl+C）。
`;
}
