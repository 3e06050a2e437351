import { escaped, type Page, type PageBlock, tableMarkup } from "./page-parts.ts";

const font = `style="font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:仿宋"`;

/** A page as a word processor saves it: no menus, every run with its font, cells with paragraphs in them. */
export function wordPage(page: Page): Uint8Array {
  const title = `<p class=MsoNormal align=center style="text-align:center"><b><span style="font-size:22.0pt;font-family:方正小标宋简体">${escaped(page.title)}</span></b></p>`;
  const text = `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<title>${escaped(page.title)}</title></head>
<body lang=ZH-CN>
<div class=WordSection1>
${[title, ...page.blocks.map(block)].join("\n")}
</div></body></html>
`;
  return new TextEncoder().encode(text);
}

function block(part: PageBlock): string {
  switch (part.kind) {
    case "heading":
      return paragraph(`<b>${run(part.text)}</b>`, "");
    case "paragraph":
      return paragraph(run(part.text), ` style="text-indent:32.0pt;line-height:28.0pt"`);
    case "signature":
      return paragraph(run(part.text), ` align=right style="text-align:right"`);
    case "table":
      return tableMarkup(part, ` style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"`).replace(
        /(<td[^>]*>)([^<]*)(<\/td>)/g,
        (_, open: string, cell: string, close: string) =>
          `${open}<p class=MsoNormal align=center><span ${font}>${cell}<o:p></o:p></span></p>${close}`,
      );
    case "picture":
      return `<p class=MsoNormal><img width=553 src="年报.files/image001.png"></p>`;
  }
}

function run(text: string): string {
  return `<span ${font}>${escaped(text)}<o:p></o:p></span>`;
}

function paragraph(inner: string, attributes: string): string {
  return `<p class=MsoNormal${attributes}>${inner}</p>`;
}
