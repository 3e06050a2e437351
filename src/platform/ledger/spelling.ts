const brackets: Readonly<Record<string, string>> = {
  "(": "〔",
  "[": "〔",
  "{": "〔",
  "【": "〔",
  "〖": "〔",
  "《": "〔",
  "〈": "〔",
  "「": "〔",
  "『": "〔",
  ")": "〕",
  "]": "〕",
  "}": "〕",
  "】": "〕",
  "〗": "〕",
  "》": "〕",
  "〉": "〕",
  "」": "〕",
  "』": "〕",
};

/** The spelling in which keys, references, headers and options are compared: NFKC, blanks removed, brackets as 〔〕. */
export function compared(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(/[([{【〖《〈「『)\]}】〗》〉」』]/g, (bracket) => brackets[bracket] ?? bracket);
}

/** As headers are compared: the asterisk of required columns makes no difference either. */
export function comparedHeader(text: string): string {
  return compared(text).replace(/^\*+|\*+$/g, "");
}
