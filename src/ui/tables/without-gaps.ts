interface Placed {
  /** Takes the full width: names, long texts. */
  readonly wide?: boolean;
}

/** Facts two a line: a pair that would stand alone on its line takes the full width. */
export function withoutGaps<Pair extends Placed>(pairs: readonly Pair[]): readonly Pair[] {
  let isSecond = false;
  return pairs.map((pair, at) => {
    const next = pairs[at + 1];
    const wide = pair.wide || (!isSecond && (!next || next.wide === true));
    isSecond = !wide && !isSecond;
    return { ...pair, wide };
  });
}
