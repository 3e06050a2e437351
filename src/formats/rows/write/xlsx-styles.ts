import type { WrittenColumn } from "./columns.ts";

const formats = {
  header: "General",
  text: "@",
  day: "yyyy\\-mm\\-dd",
  month: "yyyy\\-mm",
  integer: "0",
  number: "General",
  money: "#,##0.00",
  general: "General",
} as const;

const names = Object.keys(formats) as (keyof typeof formats)[];

/** The number of a style; 0 is the workbook's own. */
export function styleOf(name: WrittenColumn["type"] | "header"): number {
  return names.indexOf(name) + 1;
}

/** The part `xl/styles.xml`. */
export function rowStylesXml(): string {
  const own = names.filter((name) => formats[name] !== "General" && formats[name] !== "@");
  const idOf = (name: keyof typeof formats) => {
    if (formats[name] === "@") return 49;
    return formats[name] === "General" ? 0 : 164 + own.indexOf(name);
  };
  const xfs = names.map((name) => {
    const isHeader = name === "header";
    return (
      `<xf numFmtId="${idOf(name)}" fontId="${isHeader ? 1 : 0}" fillId="${isHeader ? 2 : 0}" borderId="0" xfId="0" ` +
      `applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center"${isHeader ? ' wrapText="1"' : ""}/></xf>`
    );
  });
  const font = (inside: string) =>
    `<font>${inside}<sz val="11"/><name val="宋体"/><charset val="134"/></font>`;
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${own.length}">`,
    ...own.map((name) => `<numFmt numFmtId="${idOf(name)}" formatCode="${formats[name]}"/>`),
    "</numFmts>",
    `<fonts count="2">${font("")}${font("<b/>")}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
