import type { Help } from "#platform/command-line/help-text.ts";

const about = `读取文件夹下的全部文件（网页、Word、PDF、Excel、CSV、文本、JSON，不含隐藏文件），把其中的年度报告连同原文件存入
数据库，然后核对。可以重复执行：已存的不再存；中途停下的，再执行一次即接着导入。

每份报告属于哪个区划、哪个机关、哪个年度，按先后取：
  区划   目录.csv；以六位代码开头的文件夹名，如 330122-青岚县；--region
  机关   目录.csv；文中的机关名称；文件名
  年度   目录.csv；文中的年度；以年份命名的文件夹，如 2024；--year
目录.csv 放在任一文件夹里，表头为 文件,区划代码,机关,年份（后三栏可空），说明这个文件夹下的文件。`;

const more = `同一机关同一年度有不同的文件时，按修改时间，后修改的为现行版本，旧版本保留。文件名是另一已有机关的，不导入，列出待核实。
退出码：0 全部导入；1 有文件未导入；2 用法有误，或文件夹、表格、数据库不能用。`;

/** What `tongming report import` says of itself. */
export const importHelp = {
  usage: [
    "report import 文件夹 [--region 区划代码] [--year 年份] [--agencies 文件]",
    "                       [--report 文件] [--dictionary 文件] [--held] [--dry-run] [--json]",
  ],
  about,
  options: [
    { name: "region", value: "代码", says: "没有写明区划的文件所属的区划（六位代码）" },
    { name: "year", value: "年份", says: "没有写明年度的文件的年度" },
    {
      name: "agencies",
      value: "文件",
      says: `机关别名表（CSV，表头 区划代码,文件中的名称,机关名称）：名称相近、不能确定是否同一机关的，
在表中写明；是另一机关的，两栏写同一名称`,
    },
    {
      name: "report",
      value: "文件",
      says: "把未导入的文件、原因和办法写成 CSV；已有的同名文件被替换",
    },
    {
      name: "dictionary",
      value: "文件",
      says: "核对用的校对词表；不写时用环境变量 PROOFREADING_DICTIONARY 所指的，再没有就用随附的",
    },
    {
      name: "held",
      says: "只暂存，不在网站上公开；核实后用 tongming report publish 或在工作平台发布",
    },
    { name: "dry-run", says: "只读取和比对，不写入数据库" },
    { name: "json", says: "结果输出为一行 JSON" },
  ],
  more,
} as const satisfies Help;
