import { lineHeight, millimetres } from "./page-layout.ts";
import { declaration, wordNamespace } from "./word-xml.ts";

/** Styles by what stands in them; the identifiers of title and heading are those Word knows. */
export const styleIds = {
  title: "Title",
  heading: "Heading1",
  body: "ReportBody",
  flush: "ReportFlush",
  letterhead: "ReportLetterhead",
  number: "ReportNumber",
  signature: "ReportSignature",
  header: "ReportTableHeader",
  label: "ReportTableLabel",
  figure: "ReportTableFigure",
  pageNumber: "ReportPageNumber",
  table: "ReportTable",
} as const;

/** 字号 in half points. */
const second = 44;
const third = 32;
const fourth = 28;
export const fifth = 21;

/**
 * 仿宋, 黑体 and 宋体 come with every Chinese Windows and open in WPS; 仿宋_GB2312 has not come with Windows since
 * Vista. 方正小标宋简体 is bought: the font table names 宋体 for where it is not installed.
 */
const faces = [
  { name: "方正小标宋简体", instead: "宋体" },
  { name: "黑体", instead: "SimHei" },
  { name: "仿宋", instead: "仿宋_GB2312" },
  { name: "宋体", instead: "SimSun" },
] as const;
type Face = (typeof faces)[number]["name"];

const oneLine = `<w:spacing w:before="0" w:after="0" w:line="${lineHeight}" w:lineRule="exact"/>`;
/** Of 五号 in tables: fixed, so that a table is as long with one face as with another. */
const dense = '<w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="exact"/>';
/** Two characters; the length beside it is for programs that do not count in characters. */
const indent = `<w:ind w:firstLineChars="200" w:firstLine="${third * 20}"/>`;
const kept = "<w:keepNext/><w:keepLines/>";
const centred = '<w:jc w:val="center"/>';

/** 发文机关标志: red, and as large as a name of twenty characters allows. */
const letterheadSize = 60;
const red = '<w:color w:val="C00000"/>';
const redLine =
  '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="C00000"/></w:pBdr>';

/** Figures and Latin letters stand in Times New Roman beside every Chinese face. */
function letters(face: Face, size: number, colour = ""): string {
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${face}" w:cs="Times New Roman"/>`;
  return `<w:rPr>${fonts}${colour}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
}

function style(id: string, name: string, properties: string): string {
  const based = '<w:basedOn w:val="Normal"/><w:qFormat/>';
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${based}${properties}</w:style>`;
}

function known(id: string, name: string, properties: string): string {
  return style(id, name, properties).replace(' w:customStyle="1"', "");
}

const cellMargins = { top: 0.4, left: 0.7, bottom: 0.4, right: 0.7 };

const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="年报表格"/><w:tblPr><w:tblBorders>${[
  "top",
  "left",
  "bottom",
  "right",
  "insideH",
  "insideV",
]
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("")}</w:tblBorders><w:tblCellMar>${(["top", "left", "bottom", "right"] as const)
  .map((edge) => `<w:${edge} w:w="${millimetres(cellMargins[edge])}" w:type="dxa"/>`)
  .join("")}</w:tblCellMar></w:tblPr></w:style>`;

const defaults = `<w:docDefaults><w:rPrDefault>${letters("仿宋", third).replace(
  "</w:rPr>",
  '<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr>',
)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

/** 公文 typesetting: title 二号小标宋, headings 三号黑体, text 三号仿宋 in fixed lines, tables 五号宋体. */
export const stylesPart = `${declaration}<w:styles ${wordNamespace}>${[
  defaults,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  known(
    styleIds.title,
    "Title",
    `<w:pPr><w:keepLines/><w:spacing w:before="0" w:after="${lineHeight}" w:line="700" w:lineRule="exact"/>${centred}</w:pPr>${letters("方正小标宋简体", second)}`,
  ),
  known(
    styleIds.heading,
    "heading 1",
    `<w:pPr>${kept}${oneLine}${indent}<w:outlineLvl w:val="0"/></w:pPr>${letters("黑体", third)}`,
  ),
  style(
    styleIds.body,
    "年报正文",
    `<w:pPr>${oneLine}${indent}<w:jc w:val="both"/></w:pPr>${letters("仿宋", third)}`,
  ),
  style(
    styleIds.flush,
    "年报主送",
    `<w:pPr>${oneLine}<w:jc w:val="both"/></w:pPr>${letters("仿宋", third)}`,
  ),
  style(
    styleIds.letterhead,
    "公文发文机关标志",
    `<w:pPr><w:spacing w:before="0" w:after="${lineHeight}" w:line="900" w:lineRule="atLeast"/>${centred}</w:pPr>${letters("方正小标宋简体", letterheadSize, red)}`,
  ),
  style(
    styleIds.number,
    "公文发文字号",
    `<w:pPr>${redLine}<w:spacing w:before="0" w:after="${lineHeight}" w:line="${lineHeight}" w:lineRule="exact"/>${centred}</w:pPr>${letters("仿宋", third)}`,
  ),
  style(
    styleIds.signature,
    "年报落款",
    `<w:pPr>${oneLine}<w:ind w:rightChars="400" w:right="${third * 40}"/><w:jc w:val="right"/></w:pPr>${letters("仿宋", third)}`,
  ),
  style(
    styleIds.header,
    "年报表头",
    `<w:pPr><w:keepNext/>${dense}${centred}</w:pPr>${letters("宋体", fifth)}`,
  ),
  style(
    styleIds.label,
    "年报行名",
    `<w:pPr>${dense}<w:ind w:left="${millimetres(1)}" w:right="${millimetres(1)}"/><w:jc w:val="left"/></w:pPr>${letters("宋体", fifth)}`,
  ),
  style(styleIds.figure, "年报数字", `<w:pPr>${dense}${centred}</w:pPr>${letters("宋体", fifth)}`),
  style(
    styleIds.pageNumber,
    "年报页码",
    `<w:pPr>${oneLine}${centred}</w:pPr>${letters("宋体", fourth)}`,
  ),
  tableStyle,
].join("")}</w:styles>`;

/** Which face to take where one is not installed. */
export const fontTablePart = `${declaration}<w:fonts ${wordNamespace}>${faces
  .map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join("")}</w:fonts>`;
