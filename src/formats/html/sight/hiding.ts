import { both, type Certainty, certaintyOf, either } from "../css/certainty.ts";
import { valuesOf } from "../css/element-style.ts";
import { shareOf } from "../css/lengths.ts";
import { inCell } from "../element-kinds.ts";
import {
  type Box,
  boundsOf,
  castsShadow,
  isCertainly,
  isCertainlyBox,
  isCertainlyOutOfFlow,
  lengthsOf,
  mayBe,
  mayBeBox,
  mayBeOutOfFlow,
} from "./boxes.ts";
import type { Looks } from "./looks.ts";

/** Whether an element is not there, with all it holds. */
export function goneOf(parent: Looks, box: Box): Certainty {
  const isUndone = certaintyOf(valuesOf(box.style, "display"), (value) => value === "none");
  const unseen = either(skipped(box), offScreen(box), clipped(box), withoutRoom(box));
  // A cell that is only not seen keeps its column.
  const isPart = box.kind.level < inCell;
  return either(parent.gone, isUndone, isPart ? both(1, unseen) : unseen, oddlyHidden(box) ? 1 : 0);
}

/** Only a box can be there without its content. */
function skipped(box: Box): Certainty {
  const values = valuesOf(box.style, "content-visibility");
  const own = certaintyOf(values, (value) => value === "hidden");
  return own === 2 && !isCertainlyBox(box) ? 1 : own;
}

/** Whether it cannot be seen where it stands; what it holds may be shown again. */
export function hiddenOf(parent: Looks, { style }: Box): Certainty {
  const values = valuesOf(style, "visibility").map((value): Certainty => {
    if (value === "hidden" || value === "collapse") return 2;
    return value === "visible" || value === "initial" ? 0 : parent.hidden;
  });
  const [least = 0, most = 0] = [Math.min(...values), Math.max(...values)];
  return least === most ? (least as Certainty) : 1;
}

/** How much of it shows. */
export function opacitiesOf(parent: Looks, { style }: Box): Looks["opacities"] {
  const own = valuesOf(style, "opacity").map((value) => {
    const number = shareOf(value) ?? Number(value);
    return value === "" || Number.isNaN(number) ? 1 : Math.min(1, Math.max(0, number));
  });
  const [least, most] = parent.opacities;
  return [least * Math.min(...own), most * Math.max(...own)];
}

/** So far to the left, or above, nobody can scroll; further is believed than the place it is counted from may be away. */
const far = { left: 2_000, top: 9_000, perhaps: 500 };

function offScreen(box: Box): Certainty {
  const places = {
    left: [...boundsOf(box, "left"), ...boundsOf(box, "right").map((right) => -right)],
    top: [...boundsOf(box, "top"), ...boundsOf(box, "bottom").map((bottom) => -bottom)],
  };
  const isMoved = mayBe(box, "position", /^(?:absolute|fixed|relative|sticky)$/);
  const isFarLeft = places.left.length > 0 && places.left.every((left) => left <= -far.left);
  const isFarUp = places.top.length > 0 && places.top.every((top) => top <= -far.top);
  if (isCertainlyOutOfFlow(box) && (isFarLeft || isFarUp)) return 2;
  if (isMoved && [...places.left, ...places.top].some((at) => Math.abs(at) >= far.perhaps))
    return 1;
  const indents = [...boundsOf(box, "text-indent"), ...boundsOf(box, "margin-left")];
  if (indents.some((indent) => Math.abs(indent) >= far.perhaps)) return 1;
  return mayBe(box, "text-indent", /^(?:9\d|\d{3,})%/) ? 1 : 0;
}

function clipped(box: Box): Certainty {
  const shapes = valuesOf(box.style, "clip-path");
  const byShape = certaintyOf(shapes, (shape) => nothing.test(shape));
  const clips = valuesOf(box.style, "clip");
  const isNothing = (clip: string) => {
    const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/-?[\d.]+/g) ?? []).map(Number);
    return (
      clip.startsWith("rect") && !clip.includes("auto") && (right - left) * (bottom - top) <= 1
    );
  };
  const byClip = certaintyOf(clips, isNothing);
  if (byClip > 0 && mayBeOutOfFlow(box)) {
    return either(byShape, isCertainlyOutOfFlow(box) ? byClip : 1);
  }
  const isCut = mayBeOutOfFlow(box) && clips.some((clip) => clip.startsWith("rect"));
  return either(byShape, isCut ? 1 : 0);
}

/** Shapes through which nothing is seen. */
const nothing =
  /^(?:inset\((?:5\d|[6-9]\d|100)%\)|circle\(0(?:px|%)?\)|inset\(100% 0 0 0\)|polygon\(0 0(?:px)?(?:, ?0 0(?:px)?)*\))$/;

/** What does not fit is cut off, and nothing fits. */
function withoutRoom(box: Box): Certainty {
  const isCut = /^(?:hidden|clip|scroll|auto|overlay)$/;
  const sides = [
    ["overflow-x", "width", "max-width"],
    ["overflow-y", "height", "max-height"],
  ] as const;
  return either(
    ...sides.map(([overflow, side, most]): Certainty => {
      if (!mayBe(box, overflow, isCut) || !mayBeBox(box)) return 0;
      const lengths = [...boundsOf(box, side), ...boundsOf(box, most)];
      const least = side === "width" ? 1 : box.size * 1.05;
      if (!lengths.some((length) => length <= least)) return 0;
      // Of tiny letters a pixel shows much.
      const unseen = box.least < 8 ? 0 : 1;
      const isSure =
        lengths.every((length) => length <= unseen) &&
        isCertainly(box, overflow, isCut) &&
        isCertainlyBox(box) &&
        // From right to left it overflows over the cell before.
        !mayBe(box, "direction", /^rtl$/) &&
        !hasOtherRoom(box);
      return isSure ? 2 : 1;
    }),
  );
}

/** Padding, or a least size, may show what the size does not. */
function hasOtherRoom(box: Box): boolean {
  const more = ["top", "right", "bottom", "left"].map((side) => `padding-${side}`);
  return [...more, "min-width", "min-height"].some(
    (property) =>
      !isCertainly(box, property, /^(?:|0[a-z]*|auto)$/) ||
      lengthsOf(box, property).some((length) => length > 0),
  );
}

/** Ways that are not followed to the end. */
function oddlyHidden(box: Box): boolean {
  return (
    mayBe(box, "mso-hide", /^(?!none|screen)./) ||
    mayBe(box, "text-security", /^(?!none)./) ||
    mayBe(box, "transform", /\bscale(?:x|y|3d)?\(\s*0?\.?0*\s*[,)]|translate\w*\(\s*-\d{4}/) ||
    mayBe(box, "scale", /^0(?:\s|$)/) ||
    mayBe(box, "filter", /\b(?!grayscale|sepia|saturate|hue-rotate|drop-shadow)[a-z-]+\(/) ||
    mayBe(box, "contain", /paint|strict|content|size/) ||
    mayBe(box, "font-size-adjust", /^(?!none)./) ||
    mayBe(box, "mix-blend-mode", /^(?!normal|multiply|darken)./) ||
    mayBe(box, "line-height", /^(?:0|0?\.[0-4]\d*)(?:[a-z]+|%)?$/) ||
    mayBe(box, "all", /./) ||
    castsShadow(box) ||
    mayBe(box, "animation-name", /./) ||
    mayBe(box, "font-family", /wingdings|webdings|dingbats|barcode|symbol\b(?!a)/) ||
    mayBe(box, "mask-image", /^(?!none)./)
  );
}
