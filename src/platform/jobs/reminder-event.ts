/**
 * Which reminder of a deadline is due: of those so many days before it, the tightest that is not past. A day on which the server
 * did not run loses none: it is sent on the next, once. `undefined`: it is too early, or the deadline is over.
 */
export function reminderDue(daysLeft: number, before: readonly number[]): number | undefined {
  if (daysLeft < 0) return;
  const reached = before.filter((days) => days >= daysLeft);
  return reached.length === 0 ? undefined : Math.min(...reached);
}
