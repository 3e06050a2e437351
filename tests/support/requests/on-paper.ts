/** A reply that was signed on paper, for cases that no letter of ours answers. */
export const onPaper = {
  number: "某复〔2026〕1号",
  signedOn: "2026-11-20",
  because: "柜台当场答复，原件在案卷",
} as const;
