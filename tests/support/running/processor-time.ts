/** Milliseconds of processor time from `since` on: unlike the clock's, they do not grow on a machine that is busy. */
export function processorMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
