/**
 * Milliseconds of this process's own work, whatever else the machine does meanwhile: a guard against
 * growth out of proportion, not a measure of speed.
 */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
