/** The proofreading dictionary of a command that stores checks: as the call names it, else the server's own. */
export function dictionaryPath(option: string | undefined): string | undefined {
  return option ?? (process.env.PROOFREADING_DICTIONARY?.trim() || undefined);
}
