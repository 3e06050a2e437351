/**
 * Full-width digits and letters, blanks and dashes of every kind and ends of lines as their plain ones, character by
 * character: offsets stay.
 */
export function plainSigns(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋．]/g, (char) =>
      String.fromCharCode(char.charCodeAt(0) - fullWidthOffset),
    )
    .replace(/[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[\p{Zs}\t\r]/gu, " ")
    .replace(/[\p{Pd}\u2212]/gu, (dash) => "-".repeat(dash.length))
    .replace(/(?<=\d)[·・•](?=\d)/g, ".");
}

const fullWidthOffset = 0xfee0;
