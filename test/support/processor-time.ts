/** The processor time of this process so far, in milliseconds. A clock tells more about the others on a busy machine. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
