/** The name of a file as every system takes it. @param naam with its ending */
export function fileName(naam: string): string {
  return naam.replace(/[\\/:*?"<>|]/g, '-');
}
