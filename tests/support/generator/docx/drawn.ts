import { type DocxPen, element, oneRun } from "./runs.ts";

export type Drawn = "picture" | "floating picture" | "object" | "shape" | "text box";

const picture = '<pic:pic><pic:blipFill><a:blip r:embed="rId20"/></pic:blipFill></pic:pic>';

/** A run with something drawn in it; of a text box its text. */
export function drawn(pen: DocxPen, what: Drawn, text = ""): string {
  const drawing = (frame: "inline" | "anchor", content: string) => {
    const data = `<a:graphic><a:graphicData uri="urn:x">${content}</a:graphicData></a:graphic>`;
    return element(pen, "drawing", `<wp:${frame}>${data}</wp:${frame}>`);
  };
  const written: Record<Drawn, () => string> = {
    picture: () =>
      pen.random.chance(0.5)
        ? drawing("inline", picture)
        : element(pen, "pict", '<v:shape style="width:9pt"><v:imagedata r:id="rId20"/></v:shape>'),
    "floating picture": () => drawing("anchor", picture),
    object: () => element(pen, "object", "<v:shape/>"),
    shape: () => drawing("anchor", "<wps:wsp><wps:bodyPr/></wps:wsp>"),
    "text box": () => {
      const inside = element(pen, "txbxContent", element(pen, "p", oneRun(pen, text)));
      return drawing("inline", `<wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp>`);
    },
  };
  return element(pen, "r", written[what]());
}

/** An equation of a number, or of one over another. */
export function equation({ habit }: DocxPen, number: string, under?: string): string {
  const base = habit.isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/math"
    : "http://schemas.openxmlformats.org/officeDocument/2006/math";
  const digits = (text: string) => `<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>${text}</m:t></m:r>`;
  const content =
    under === undefined
      ? digits(number)
      : `<m:f><m:num>${digits(number)}</m:num><m:den>${digits(under)}</m:den></m:f>`;
  return `<m:oMath xmlns:m="${base}">${content}</m:oMath>`;
}

/** A field of a form with what it is, and its result. */
export function formField(pen: DocxPen, data: string, result = ""): string {
  const mark = (type: string, inside = "") =>
    element(pen, "r", element(pen, "fldChar", inside, `w:fldCharType="${type}"`));
  const code = element(pen, "r", element(pen, "instrText", "FORMTEXT"));
  const begun = mark("begin", element(pen, "ffData", data)) + code;
  return begun + (result && mark("separate") + result) + mark("end");
}
