import type { ExtractedBlock } from "#formats/extracted.ts";
import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import type { NumberedParagraph } from "./lists/read-numbering.ts";
import type { Fields } from "./read-fields.ts";
import { isFlatLine, isOn, shadeOf } from "./read-look.ts";

/** The open paragraph: its text so far, and what its properties say. */
export class Paragraph implements NumberedParagraph {
  text = "";
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  /** Its mark is deleted or hidden: the next paragraph goes on in its line. */
  isJoined: boolean | undefined;
  /** What is painted behind it. */
  shade: string | undefined;
  /** Its lines have no height to speak of. */
  isFlat: boolean | undefined;
  /** Neither its own properties nor its style's make its text other than plain; once that has been asked. */
  isPlain: boolean | undefined;
  /** What stands in text boxes that hang on it. */
  readonly boxes: ExtractedBlock[] = [];
  readonly fields: Fields;

  constructor(fields: Fields) {
    this.fields = fields;
  }

  /** A property of the paragraph. */
  property(name: string, attributes: XmlAttributes): void {
    const value = attributes.get("w:val");
    if (name === "w:pStyle") this.style = value;
    else if (name === "w:numId") this.list = value;
    else if (name === "w:ilvl") this.level = Number.parseInt(value ?? "", 10) || 0;
    else if (name === "w:shd") this.shade = shadeOf(attributes);
    else if (name === "w:spacing") this.isFlat = isFlatLine(attributes);
  }

  /** A property of the paragraph's mark. */
  markProperty(name: string, attributes: XmlAttributes): void {
    if (name === "w:del" || name === "w:moveFrom" || name === "w14:conflictDel") {
      this.isJoined = true;
    } else if (name === "w:vanish" || name === "w:specVanish") this.isJoined ||= isOn(attributes);
  }
}
