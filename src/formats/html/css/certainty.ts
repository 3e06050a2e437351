/** Whether something holds: never, perhaps, for certain. */
export type Certainty = 0 | 1 | 2;

/** How many of the values that something may have pass a test: none, some, all. */
export function certaintyOf<T>(values: readonly T[], test: (value: T) => boolean): Certainty {
  const passed = values.filter(test).length;
  if (passed === 0) return 0;
  return passed === values.length ? 2 : 1;
}

/** One thing or another holds. */
export function either(...certainties: readonly Certainty[]): Certainty {
  return certainties.reduce((most, one) => (one > most ? one : most), 0 as Certainty);
}

/** All of several things hold. */
export function both(...certainties: readonly Certainty[]): Certainty {
  return certainties.reduce((least, one) => (one < least ? one : least), 2 as Certainty);
}
