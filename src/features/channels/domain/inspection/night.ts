/** The hours in China in which sites are inspected: few visit them then. The evening's job (`channels.inspect-at-night`) begins at the first. */
const [from, to] = [22, 6];

/** Whether a moment, in milliseconds since 1970, is of the night in China, which has no summer time. */
export function isNight(moment: number): boolean {
  const hour = (Math.floor(moment / 3_600_000) + 8) % 24;
  return hour >= from || hour < to;
}
