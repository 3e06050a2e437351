import type { Figure } from "#platform/figures/figure.ts";
import type { DocumentType } from "../domain/document.ts";
import { documentWords } from "../words/document-words.ts";
import { ended, inForce, interpreted, interpretedInTime, issued } from "./sources.ts";

interface Counted extends Pick<Figure, "name" | "definition" | "source" | "by"> {
  readonly column: string;
  readonly sum: string;
}

const counted: readonly Counted[] = [
  {
    column: "issued",
    sum: "documents.issued",
    name: "制发件数",
    definition: "制发日期在本年的",
    source: issued,
    by: [],
  },
  {
    column: "repealed",
    sum: "documents.ended",
    name: "废止件数",
    definition:
      "本年废止的，和本年失效（包括有效期届满次日起失效）的；设置“失效计入废止”为否的，只计废止的",
    source: ended,
    by: ["endedBy"],
  },
  {
    column: "inForce",
    sum: "documents.inForce",
    name: "现行有效件数",
    definition: "本年 12 月 31 日以前制发，到这一天没有终止（废止、失效、修改、移交）的",
    source: inForce,
    by: [],
  },
];

function cell(type: DocumentType, { column, name, definition, source, by }: Counted): Figure {
  const word = documentWords[type];
  return {
    key: `t2.${type}.${column}`,
    name: `${word}${name}`,
    definition: `${definition}${word}。`,
    unit: "件",
    source,
    only: { type: [type] },
    by,
  };
}

const interpretedFigure: Figure = {
  key: "documents.interpreted",
  name: "有解读的规章和行政规范性文件",
  definition: "制发日期在本年、到本年末有解读材料以文号指明的规章和行政规范性文件。",
  unit: "件",
  source: interpreted,
  by: ["type"],
};

const inTimeFigure: Figure = {
  key: "documents.interpretedInTime",
  name: "按时解读的规章和行政规范性文件",
  definition:
    "制发日期在本年，第一份解读材料在文件公开后规定的工作日（设置“解读发布时限”）内公开的规章和行政规范性文件。",
  unit: "件",
  source: interpretedInTime,
  by: ["type"],
};

/** What table two takes of documents, and their sums. */
export const figures: readonly Figure[] = [
  ...counted.map((one) => cell("regulations", one)),
  ...counted.map((one) => cell("normative", one)),
  ...counted.map(
    ({ sum, name, definition, source, by }): Figure => ({
      key: sum,
      name: `规章和行政规范性文件${name}`,
      definition: `${definition}规章和行政规范性文件。`,
      unit: "件",
      source,
      by: ["type", ...by],
    }),
  ),
  interpretedFigure,
  inTimeFigure,
  {
    key: "documents.interpretedRate",
    name: "规章和行政规范性文件解读率",
    definition: "制发日期在本年的规章和行政规范性文件中，到本年末有解读材料的所占的百分比。",
    unit: "%",
    source: issued,
    rate: { of: interpretedFigure, times: 100 },
    by: ["type"],
  },
  {
    key: "documents.interpretedInTimeRate",
    name: "规章和行政规范性文件按时解读率",
    definition: "制发日期在本年的规章和行政规范性文件中，按时解读的所占的百分比。",
    unit: "%",
    source: issued,
    rate: { of: inTimeFigure, times: 100 },
    by: ["type"],
  },
];
