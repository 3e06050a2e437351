import { roundTicks } from "./round-ticks.ts";

/** Per cent of a chart's width: year labels stand left of it, figures of long bars may stand right of it. */
export const plot = { left: 18, right: 82 } as const;

export interface Scale {
  readonly ticks: readonly number[];
  /** Where a value stands, in per cent of the chart's width; nothing stands left of 0. */
  readonly at: (value: number) => number;
}

/** Lays the values from 0 to `max` over the plot. */
export function newScale(max: number): Scale {
  const ticks = roundTicks(max);
  const top = ticks.at(-1) ?? 1;
  return {
    ticks,
    at: (value) => rounded(plot.left + (Math.max(0, value) / top) * (plot.right - plot.left)),
  };
}

/** Two decimals are finer than any screen, and short. */
export function rounded(position: number): number {
  return Math.round(position * 100) / 100;
}
