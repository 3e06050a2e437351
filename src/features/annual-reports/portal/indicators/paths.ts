/** Address of the page of words, or of a table or row on it. */
export function indicatorsPath(fragment?: string): string {
  return `/annual-reports/indicators/${fragment === undefined ? "" : `#${fragment}`}`;
}
