/** Where a report that was read is sent to be written. */
export const downloadPath = "/annual-reports/check/download";

/** The formats a report is written in, in the order they are offered, with what each is good for. */
export const downloadFormats = [
  { to: "docx", name: "Word", use: "修改、签批" },
  { to: "pdf", name: "PDF", use: "打印、存档" },
  { to: "xlsx", name: "Excel", use: "汇总、计算" },
  { to: "html", name: "网页", use: "发布到网站" },
  { to: "csv", name: "CSV", use: "导入其他系统" },
  { to: "json", name: "JSON", use: "程序读取，保留各格状态" },
] as const;

export type DownloadFormat = (typeof downloadFormats)[number]["to"];

export const downloadWords = {
  lead: "把读到的内容排成六个部分、三张表的法定格式。每份文件写好后都由系统重新读一遍，与读到的数字完全一致才提供下载。",
  tooLong:
    "这份材料的文字比任何年度报告都长得多，不提供下载。请只留下年度报告的正文，重新核对后再下载。",
  empty: (cells: number) => `未能确认的 ${cells} 格在文件里是空的，请补填。`,
} as const;
