/** Text as it is compared: one spelling of each character, without blanks and what is not seen. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\p{Cf}\p{Cc}\ufffe\uffff]/gu, "");
}
