/** 规章, 行政规范性文件: the two rows of table two. */
export type DocumentType = "regulations" | "normative";

/** 废止, 失效, 修改, 移交. */
export type Ending = "repealed" | "expired" | "amended" | "transferred";
