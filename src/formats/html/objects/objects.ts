import { type ElementStyle, noStyle, valuesOf } from "../css/element-style.ts";
import type { OpenElement } from "../open-element.ts";
import type { Tag } from "../scan.ts";
import { type Box, boundsOf, isCertainly } from "../sight/boxes.ts";
import { hasPictureBehind } from "../sight/colours-on-ground.ts";

/**
 * Whether something is drawn in the place of an element that is no text: a picture, a film, another page, or what a browser
 * keeps to itself until a style shows it, as a script's source.
 */
export function drawsObject({ name, attributes }: Tag, { kind, own, style }: OpenElement): boolean {
  if (own.gone === 2 || own.hidden === 2 || own.opacities[1] < 0.02) return false;
  if (kind.object === undefined) return kind.isOpaque && isMadeShown(name, style);
  if (name === "details") return !attributes.has("open");
  if (hasNoSize("width") || hasNoSize("height")) return false;
  if (name === "audio") return attributes.has("controls");
  if (name !== "img") return true;
  const source = ["src", "srcset", "data-src", "data-original"].some((one) =>
    attributes.get(one)?.value.trim(),
  );
  return source || (attributes.get("alt")?.value.trim() ?? "") !== "";

  function hasNoSize(side: "width" | "height"): boolean {
    const box: Box = { kind, style: style ?? noStyle, size: 16, least: 16 };
    const declared = valuesOf(box.style, side);
    if (declared.some((value) => value !== "")) {
      return (
        !isCertainly(box, side, /^$/) &&
        boundsOf(box, side).length === declared.length &&
        boundsOf(box, side).every((length) => length <= 1)
      );
    }
    const written = attributes.get(side)?.value;
    return (
      written !== undefined &&
      /^\s*\d/.test(written) &&
      Number.parseFloat(written) <= 1 &&
      !written.includes("%")
    );
  }
}

/** What a template holds is no part of the page, however it is styled. */
function isMadeShown(name: string, style: ElementStyle | undefined): boolean {
  if (style === undefined || name === "template") return false;
  return valuesOf(style, "display").some((value) => value !== "" && value !== "none");
}

/** Whether a picture is painted behind the element's text, which may show another figure, or strike one. */
export function paintsPicture({ style, own }: OpenElement): boolean {
  return (
    style !== undefined && own.sight !== "none" && own.sight !== "gap" && hasPictureBehind(style)
  );
}

/** Whether a script may write where it stands: it is a file of its own, or has to do with the page. */
export function mayWrite({ end, attributes }: Tag, source: string): boolean {
  if (attributes.has("src")) return true;
  const type = attributes.get("type")?.value.trim().toLowerCase() ?? "";
  if (type !== "" && !/^module$|script$/.test(type)) return false;
  const close = /<\/script/gi;
  close.lastIndex = end;
  return /\bdocument\b/.test(source.slice(end, close.exec(source)?.index));
}

/** Parts of a formula that are written in a row; of other parts the place says what they mean. */
const inRow = new Set("math mrow mn mi mo mtext ms mspace mstyle mpadded semantics".split(" "));
const unseenInFormula = new Set(["annotation", "annotation-xml"]);

/** What a part of a formula shows: words in a row, or something whose meaning its shape tells. */
export function formulaPart(name: string): "row" | "shape" | "unseen" {
  if (unseenInFormula.has(name)) return "unseen";
  return inRow.has(name) ? "row" : "shape";
}
