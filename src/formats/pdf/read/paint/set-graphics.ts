import type { FontFacts, GraphicsState } from "./graphics-state.ts";

/** Takes over the entries of a dictionary of graphics states (`gs`): pairs of a name and a value. */
export function setGraphics(
  state: GraphicsState,
  entries: unknown,
  fontOf: (name: string) => FontFacts | undefined,
): void {
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (Array.isArray(entry)) setEntry(state, [String(entry[0]), entry[1]], fontOf);
  }
}

function setEntry(
  state: GraphicsState,
  [name, value]: readonly [string, unknown],
  fontOf: (name: string) => FontFacts | undefined,
): void {
  switch (name) {
    case "Font":
      if (!Array.isArray(value)) return;
      state.font = fontOf(String(value[0]));
      state.size = finite(value[1], state.size);
      return;
    case "LW":
      state.lineWidth = finite(value, state.lineWidth);
      return;
    case "CA":
      state.strokeAlpha = finite(value, state.strokeAlpha);
      return;
    case "ca":
      state.fillAlpha = finite(value, state.fillAlpha);
      return;
    case "BM":
      state.blend = String(value);
      return;
    case "SMask":
      state.isMasked = Boolean(value);
  }
}

function finite(value: unknown, otherwise: number): number {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}
