/** The most requests that arrived within any stretch of so many milliseconds. */
export function mostWithin(
  requests: readonly { readonly at: number }[],
  milliseconds: number,
): number {
  let [most, from] = [0, 0];
  requests.forEach(({ at }, to) => {
    while (at - (requests[from]?.at ?? at) >= milliseconds) from += 1;
    most = Math.max(most, to - from + 1);
  });
  return most;
}
