/** What the browser has computed, remembered for each element. */
const styles = new Map();

export function styleOf(element) {
  let style = styles.get(element);
  if (style === undefined) {
    style = getComputedStyle(element);
    styles.set(element, style);
  }
  return style;
}

/** An element and those it stands in. */
export function* chainOf(element) {
  for (let at = element; at instanceof Element; at = at.parentElement) yield at;
}

const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
const ink = canvas.getContext("2d", { willReadFrequently: true });
const colours = new Map();

/** Any colour as the browser paints it: red, green, blue from 0 to 255, alpha from 0 to 1. */
export function colourOf(written) {
  let colour = colours.get(written);
  if (colour === undefined) {
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = written;
    ink.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = ink.getImageData(0, 0, 1, 1).data;
    colour = [red, green, blue, alpha / 255];
    colours.set(written, colour);
  }
  return colour;
}

/** A colour over another one that lets nothing through. */
export function over([red, green, blue, alpha], ground, share = 1) {
  const part = alpha * share;
  const mix = (top, below) => top * part + below * (1 - part);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** How two colours differ: 1, not at all, to 21. */
export function contrastOf(one, other) {
  const light = ([red, green, blue]) =>
    [red, green, blue]
      .map((part) =>
        part / 255 <= 0.03928 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0.05);
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return high / low;
}

/** What holds of an element and what it stands in, reckoned once for each: `own` from its own and the outer one's. */
export function inherited(own) {
  const known = new Map();
  return function of(element) {
    if (!known.has(element)) {
      const outer = element.parentElement;
      known.set(element, own(element, outer === null ? undefined : () => of(outer)));
    }
    return known.get(element);
  };
}

/** How much of an element shows, with all it stands in. */
export const opacityOf = inherited(
  (element, outer = () => 1) => Number(styleOf(element).opacity) * outer(),
);

const replaced = new Set(
  "IMG SVG CANVAS VIDEO AUDIO IFRAME OBJECT EMBED INPUT SELECT TEXTAREA BUTTON METER PROGRESS".split(
    " ",
  ),
);

export function isReplaced(element) {
  return replaced.has(element.tagName.toUpperCase());
}

/** Whether an element, or something generated in it, paints over what is beneath it. */
export function paints(style) {
  if (style.visibility !== "visible" || Number(style.opacity) < 0.02) return false;
  const borders = ["Top", "Right", "Bottom", "Left"].some(
    (side) =>
      style[`border${side}Style`] !== "none" && Number.parseFloat(style[`border${side}Width`]) > 0,
  );
  return (
    borders ||
    colourOf(style.backgroundColor)[3] > 0.02 ||
    style.backgroundImage !== "none" ||
    style.backdropFilter !== "none"
  );
}

/** Two boxes' common part, or nothing. */
export function common(one, other) {
  const [left, right] = [Math.max(one.left, other.left), Math.min(one.right, other.right)];
  const [top, bottom] = [Math.max(one.top, other.top), Math.min(one.bottom, other.bottom)];
  return right > left && bottom > top ? { left, right, top, bottom } : undefined;
}

const fonts = new Map();
const usualFamily = () => {
  const probe = document.createElement("x-probe");
  probe.style.fontFamily = "initial";
  document.body.append(probe);
  const { fontFamily } = getComputedStyle(probe);
  probe.remove();
  return fontFamily;
};
let usual;

/**
 * The height of a font's letters, and which part of it is above the line, as the letters of a box of some height have
 * them. A browser that chooses the font itself names one and may take another: then both are looked at.
 */
export function measureOf({ fontStyle, fontWeight, fontSize, fontFamily }, height) {
  usual ??= usualFamily();
  const letters = `${fontStyle} ${fontWeight} ${fontSize}`;
  const named = measured(`${letters} ${fontFamily}`, "");
  if (fontFamily !== usual || Math.abs(named.height - height) < 1) return named;
  const chosen = measured(`${letters} ${fontFamily}`, "font-family:initial");
  return Math.abs(chosen.height - height) < Math.abs(named.height - height) ? chosen : named;
}

/** A box without a size stands on the line. */
function measured(font, more) {
  const key = font + more;
  let measure = fonts.get(key);
  if (measure === undefined) {
    const text = document.createElement("x-probe");
    const line = document.createElement("x-line");
    text.style.cssText = `position:absolute;white-space:nowrap;font:${font};${more}`;
    line.style.cssText = "display:inline-block";
    text.append("8", line);
    document.body.append(text);
    const range = document.createRange();
    range.selectNodeContents(text.firstChild);
    const [box] = range.getClientRects();
    const { height, top } = box ?? { height: 1, top: 0 };
    measure = { height, rise: (line.getBoundingClientRect().bottom - top) / height };
    text.remove();
    fonts.set(key, measure);
  }
  return measure;
}
