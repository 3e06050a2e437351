import type { DocumentType, Ending } from "../domain/document.ts";

export const documentWords: Readonly<Record<DocumentType, string>> = {
  regulations: "规章",
  normative: "行政规范性文件",
};

export const endingWords: Readonly<Record<Ending, string>> = {
  repealed: "废止",
  expired: "失效",
  amended: "修改",
  transferred: "移交",
};
