import type { LineRole } from "../office/blocks.ts";
import { type DocxPen, element, oneRun, runs } from "./runs.ts";

/** A line of the report as a paragraph, headings numbered by Word where the habit has it. */
export function paragraph(pen: DocxPen, text: string, role: LineRole): string {
  const { habit, random } = pen;
  const numbered = role === "heading" && habit.numbersHeadings;
  const properties =
    (role === "heading" && random.chance(0.5)
      ? element(pen, "pStyle", "", 'w:val="Heading1"')
      : "") +
    (numbered ? numbering(pen) : "") +
    (role === "title" ? element(pen, "jc", "", 'w:val="center"') : "");
  const shown = numbered ? text.replace(/^[一二三四五六]、\s*/, "") : text;
  const tracked = habit.tracks && random.chance(0.05) ? deletedParagraph(pen) : "";
  const written = element(
    pen,
    "p",
    (properties === "" ? "" : element(pen, "pPr", properties)) + runs(pen, shown, "words"),
  );
  const wraps = habit.contentControls && random.chance(0.3);
  return tracked + (wraps ? contentControl(pen, written) : written);
}

function numbering(pen: DocxPen): string {
  return element(
    pen,
    "numPr",
    element(pen, "ilvl", "", 'w:val="0"') + element(pen, "numId", "", 'w:val="3"'),
  );
}

function deletedParagraph(pen: DocxPen): string {
  const by = 'w:id="9" w:author="审核" w:date="2024-01-08T10:00:00Z"';
  const mark = element(pen, "pPr", element(pen, "rPr", element(pen, "del", "", by)));
  const text = oneRun(pen, "行政许可 58", "", "delText");
  return element(pen, "p", mark + element(pen, "del", text, by));
}

/** Anything inside a content control with its properties. */
export function contentControl(pen: DocxPen, content: string): string {
  const properties = element(
    pen,
    "sdtPr",
    element(pen, "alias", "", 'w:val="填报内容 9"') + element(pen, "id", "", 'w:val="120045"'),
  );
  return element(pen, "sdt", properties + element(pen, "sdtContent", content));
}

/** The same words for new and for old programs, as Word keeps a text box. */
export function textBox(pen: DocxPen, text: string): string {
  const inside = element(pen, "txbxContent", element(pen, "p", runs(pen, text, "words")));
  const shape =
    '<wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    `<wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>`;
  const old = `<v:shape><v:textbox>${inside}</v:textbox></v:shape>`;
  const both =
    `<mc:AlternateContent><mc:Choice Requires="wps">${element(pen, "drawing", shape)}</mc:Choice>` +
    `<mc:Fallback>${element(pen, "pict", old)}</mc:Fallback></mc:AlternateContent>`;
  return element(pen, "p", element(pen, "r", both));
}

/** A picture in a paragraph of its own. */
export function picture(pen: DocxPen): string {
  const drawing =
    '<wp:inline><wp:docPr id="1" name="图片 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic><pic:blipFill><a:blip r:embed="rId20"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>';
  return element(pen, "p", element(pen, "r", element(pen, "drawing", drawing)));
}

/** A table of contents: a field whose lines name the headings and their pages. */
export function contents(pen: DocxPen, headings: readonly string[]): string {
  const mark = (type: string) =>
    element(pen, "r", element(pen, "fldChar", "", `w:fldCharType="${type}"`));
  const code = element(pen, "r", element(pen, "instrText", ' TOC \\o "1-3" \\h '));
  const lines = headings.map((heading, at) => {
    const begin = at === 0 ? mark("begin") + code + mark("separate") : "";
    const end = at === headings.length - 1 ? mark("end") : "";
    const page = element(pen, "r", element(pen, "tab") + element(pen, "t", String(at + 1)));
    const link = element(pen, "hyperlink", oneRun(pen, heading) + page, 'w:anchor="_Toc1"');
    return element(pen, "p", begin + link + end);
  });
  return lines.join("");
}
