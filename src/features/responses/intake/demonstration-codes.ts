/** Letters of the demonstration (演示数据), by codes that everybody may know. */
export const demonstrationLetters = {
  answered: { code: "DEM0-0000-0000-1001", says: "已经答复并公开" },
  handling: { code: "DEM0-0000-0000-1002", says: "正在办理" },
} as const;
