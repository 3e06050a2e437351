import {
  black,
  type Colour,
  colourOf,
  contrast,
  luminance,
  over,
  transparent,
} from "../css/colours.ts";
import { type ElementStyle, valuesOf } from "../css/element-style.ts";
import type { Ground, Looks } from "./looks.ts";

const mostColours = 6;

/** The colours that the element's text may have. */
export function coloursOf(parent: Looks, style: ElementStyle): readonly Colour[] {
  const own = inherited(valuesOf(style, "color"), parent.colours);
  return inherited(valuesOf(style, "-webkit-text-fill-color"), own);
}

function inherited(values: readonly string[], around: readonly Colour[]): readonly Colour[] {
  if (values.length === 1 && values[0] === "") return around;
  return values.flatMap((value) => colourOr(value, around)).slice(0, mostColours);
}

function colourOr(value: string, around: readonly Colour[]): readonly Colour[] {
  if (value === "" || value === "currentcolor") return around;
  if (value === "initial") return [black];
  const colour = colourOf(value, true);
  return colour === undefined ? around : [colour === "unknown" ? transparent : colour];
}

/** What may be behind its text. */
export function groundsOf(parent: Looks, style: ElementStyle): readonly Ground[] {
  const colours = valuesOf(style, "background-color");
  const painted = parent.grounds.flatMap((ground) =>
    colours.flatMap((value) => paintedOn(ground, value)),
  );
  const images = valuesOf(style, "background-image");
  const all = [
    ...painted,
    ...images.flatMap((image) => painted.flatMap((ground) => picturedOn(ground, image))),
  ];
  return all.length > mostColours ? [...all.slice(0, mostColours), "picture"] : all;
}

/** Whether the element has a picture behind its text of which nobody knows what it shows. */
export function hasPictureBehind(style: ElementStyle): boolean {
  return style.changes.has("ground") && valuesOf(style, "background-image").some(isPictureOfItsOwn);
}

const noPicture = /^(?:|initial|unset|revert|revert-layer|none(?:\s*,\s*none)*)$/;
const gradient = /^(?:-webkit-|repeating-)*(?:linear|radial|conic)-gradient\(/;

function isPictureOfItsOwn(image: string): boolean {
  if (noPicture.test(image)) return false;
  return !gradient.test(image) || /url\(|image|element\(/.test(image) || drawsLine(image);
}

/** A colour that begins and ends at places of its own, with nothing beside it, is a line, perhaps through figures. */
function drawsLine(image: string): boolean {
  return /transparent\s+[\d.]+/.test(image) && (image.match(/[\d.](?:%|px|em)/g) ?? []).length > 1;
}

/** The colours of a gradient are known; those of another picture are not. */
function picturedOn(ground: Ground, image: string): readonly Ground[] {
  if (noPicture.test(image)) return [];
  if (isPictureOfItsOwn(image)) return ["picture"];
  const inside = image.slice(image.indexOf("(") + 1);
  const parts = inside.match(/#[\da-f]+|[a-z-]+\([^()]*\)|[a-z]+/g) ?? [];
  return parts.filter((part) => colourOf(part)).map((part) => paintedOn(ground, part));
}

function paintedOn(ground: Ground, value: string): Ground {
  const colour = value === "" ? transparent : colourOf(value, true);
  if (colour === undefined) return ground;
  if (colour === "unknown") return "picture";
  if (colour.alpha === 1) return colour;
  if (ground === "picture") return ground;
  return over(colour, ground);
}

/** Below this two colours are hardly told apart: the lightest grey on white that is still read has 1.4. */
const leastContrast = 1.3;
/** On a picture dark text is believed and bright text is not. */
const bright = 0.7;

/** Whether text of any of the colours might not stand out from any of the grounds. */
export function mayVanish(colours: readonly Colour[], grounds: readonly Ground[]): boolean {
  return colours.some((colour) => grounds.some((ground) => vanishesOn(ground, colour)));
}

function vanishesOn(ground: Ground, colour: Colour): boolean {
  if (colour.alpha < 0.1) return true;
  if (ground === "picture") return luminance(colour) > bright || colour.alpha < 0.3;
  return contrast(over(colour, ground), ground) < leastContrast;
}
