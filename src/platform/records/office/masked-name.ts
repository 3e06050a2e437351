/** Personal data as lists and drawers show it: the first sign alone. */
export function maskedName(text: string | null): string | null {
  if (text === null) return null;
  const [first = ""] = text;
  return `${first}**`;
}
