/** The fields of each line of a file of this folder, remarks and empty lines left out. */
export function rowsOf(file: string): string[][] {
  return file
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
