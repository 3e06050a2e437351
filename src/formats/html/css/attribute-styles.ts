import type { Tag } from "../scan.ts";
import { legacyColourOf } from "./colours.ts";
import type { Longhand } from "./properties.ts";

/** Attributes that are styles of an old kind. */
export const styleAttributes = ["color", "bgcolor", "background", "text", "size", "face", "dir"];

const fontSizes = [10, 10, 13, 16, 18, 24, 32, 48];

/** What the attributes of an element say of how its text is seen. */
export function attributeStyle({ name, attributes }: Tag): Longhand[] {
  const found: Longhand[] = [];
  const colour = (property: string, attribute: string) => {
    const written = attributes.get(attribute)?.value;
    const own = written === undefined ? undefined : legacyColourOf(written);
    if (own) found.push([property, `rgb(${own.red},${own.green},${own.blue})`]);
  };
  colour("background-color", "bgcolor");
  if (/^\s*rtl\s*$/i.test(attributes.get("dir")?.value ?? "")) found.push(["direction", "rtl"]);
  if (attributes.get("background")?.value) found.push(["background-image", "url()"]);
  if (name === "body") colour("color", "text");
  if (name !== "font") return found;
  colour("color", "color");
  const size = attributes.get("size")?.value;
  const face = attributes.get("face")?.value;
  if (size !== undefined) found.push(...fontSize(size.trim()));
  if (face !== undefined) found.push(["font-family", face.toLowerCase()]);
  return found;
}

function fontSize(written: string): Longhand[] {
  const number = Number.parseInt(written, 10);
  if (Number.isNaN(number)) return [];
  const step = Math.min(7, Math.max(1, /^[+-]/.test(written) ? 3 + number : number));
  return [["font-size", `${fontSizes[step]}px`]];
}
