import { type ElementStyle, valuesOf } from "../css/element-style.ts";
import { pixelsOf } from "../css/lengths.ts";
import { type ElementKind, inCell } from "../element-kinds.ts";

/** An element to be looked at: its kind, what is declared for it, the size its text has in pixels, at most and at least. */
export interface Box {
  readonly kind: ElementKind;
  readonly style: ElementStyle;
  readonly size: number;
  readonly least: number;
}

/** The values of a property that are lengths, in pixels; 0 for none declared. */
export function lengthsOf({ style, size }: Box, property: string): readonly number[] {
  return valuesOf(style, property).map((value) => pixelsOf(value, size, true) ?? 0);
}

/** The least a property may be, in pixels, where each of its values is a length. */
export function boundsOf({ style, size }: Box, property: string): readonly number[] {
  return valuesOf(style, property).flatMap((value) => pixelsOf(value, size, true) ?? []);
}

export function mayBe({ style }: Box, property: string, values: RegExp): boolean {
  return valuesOf(style, property).some((value) => values.test(value));
}

export function isCertainly({ style }: Box, property: string, values: RegExp): boolean {
  return valuesOf(style, property).every((value) => values.test(value));
}

/** A shadow so far from its text, or so wide, that another text may be seen. */
export function castsShadow({ style, least }: Box): boolean {
  return valuesOf(style, "text-shadow").some((value) =>
    value.split(/[\s,()]+/).some((word) => Math.abs(pixelsOf(word, least) ?? 0) > least * 0.2),
  );
}

const outOfFlow = /^(?:absolute|fixed)$/;
const floating = /^(?:left|right|inline-start|inline-end)$/;
const inline = /^(?:inline|contents|ruby.*|run-in)$/;

/** It stands in a line of text among other words. */
export function mayBeInline(box: Box): boolean {
  const { kind, style } = box;
  if (kind.level < inCell) return false;
  if (isCertainly(box, "position", outOfFlow) || isCertainly(box, "float", floating)) return false;
  return valuesOf(style, "display").some((value) =>
    value === "" ? !kind.isBlock : value.startsWith("inline") || inline.test(value),
  );
}

/** Widths and heights count for it, and what stands out of it may be cut off. */
export function isCertainlyBox(box: Box): boolean {
  const { kind, style } = box;
  if (isCertainly(box, "position", outOfFlow) || isCertainly(box, "float", floating)) return true;
  return valuesOf(style, "display").every((value) =>
    value === ""
      ? kind.isBlock && kind.level === inCell
      : !inline.test(value) && !value.startsWith("table"),
  );
}

export function mayBeBox(box: Box): boolean {
  const { kind, style } = box;
  if (mayBe(box, "position", outOfFlow) || mayBe(box, "float", floating)) return true;
  return valuesOf(style, "display").some((value) =>
    value === "" ? kind.isBlock : !inline.test(value),
  );
}

/** It stands where the page puts it, and not in the flow of text. */
export function mayBeOutOfFlow(box: Box): boolean {
  return mayBe(box, "position", outOfFlow);
}

export function isCertainlyOutOfFlow(box: Box): boolean {
  return isCertainly(box, "position", outOfFlow);
}

export function mayFloat(box: Box): boolean {
  return mayBe(box, "float", floating);
}
