import { type Change, type ElementStyle, noStyle, valuesOf } from "../css/element-style.ts";
import type { ElementKind } from "../element-kinds.ts";
import type { Box } from "./boxes.ts";
import { coloursOf, groundsOf, mayVanish } from "./colours-on-ground.ts";
import { goneOf, hiddenOf, opacitiesOf } from "./hiding.ts";
import type { Looks, Sight } from "./looks.ts";
import { displacedOf, isCell, raisedOf, roomOf, struckOf } from "./placing.ts";
import { sizesOf } from "./text-size.ts";

/** How an element is seen that stands in another; `undefined`: nothing is declared for it. */
export function childLooks(
  parent: Looks,
  kind: ElementKind,
  style: ElementStyle | undefined,
): Looks {
  if (parent.gone === 2) return parent;
  if (style === undefined && (!isCell(kind) || parent.raised + parent.displaced === 0))
    return parent;
  let ofKind = parent.inside.get(kind);
  if (ofKind === undefined) {
    ofKind = new Map();
    parent.inside.set(kind, ofKind);
  }
  let looks = ofKind.get(style);
  if (looks === undefined) {
    looks = madeLooks(parent, kind, style);
    ofKind.set(style, looks);
  }
  return looks;
}

function madeLooks(parent: Looks, kind: ElementKind, style: ElementStyle = noStyle): Looks {
  const { changes } = style;
  const isReset = isCell(kind) && parent.raised + parent.displaced > 0;
  if (changes.size === 0 && !isReset) return parent;
  const sizes = changes.has("size") ? sizesOf(parent, style) : parent.sizes;
  const box: Box = { kind, style, size: sizes[1], least: sizes[0] };
  const looks = { ...parent, sizes };
  if (isReset || changes.has("raised")) looks.raised = raisedOf(parent, box);
  if (isReset || changes.has("displaced")) looks.displaced = displacedOf(parent, box);
  for (const change of changes) Object.assign(looks, changed[change]?.(parent, box));
  return { ...looks, sight: sightOf(looks), inside: new Map() };
}

/** What each side of a style makes of the look around it. */
const changed: Partial<Record<Change, (parent: Looks, box: Box) => Partial<Looks>>> = {
  gone: (parent, box) => ({ gone: goneOf(parent, box) }),
  hidden: (parent, box) => ({ hidden: hiddenOf(parent, box) }),
  opacity: (parent, box) => ({ opacities: opacitiesOf(parent, box) }),
  struck: (parent, box) => ({ struck: struckOf(parent, box) }),
  colour: (parent, { style }) => ({ colours: coloursOf(parent, style) }),
  ground: (parent, { style }) => ({ grounds: groundsOf(parent, style) }),
  room: (parent, box) => ({ room: roomOf(parent, box), isFixed: isFixed(parent, box) }),
};

function isFixed(parent: Looks, { kind, style }: Box): boolean {
  if (kind.level > 0) return parent.isFixed;
  return valuesOf(style, "table-layout").some((value) => value === "fixed");
}

/** Text fainter, or smaller, than this may not be read by everybody. */
const least = { opacity: 0.3, pixels: 4 };

function sightOf(looks: Omit<Looks, "sight" | "inside">): Sight {
  const { gone, hidden, opacities, sizes } = looks;
  if (gone === 2 || sizes[1] === 0) return "none";
  if (hidden === 2 || opacities[1] < 0.02) return "gap";
  const isDoubtful =
    gone + hidden + looks.struck + looks.raised + looks.displaced > 0 ||
    opacities[0] < least.opacity ||
    sizes[0] < least.pixels ||
    mayVanish(looks.colours, looks.grounds);
  return isDoubtful ? "doubt" : "seen";
}
