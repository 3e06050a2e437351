/** A telephone as people write it: mobile, area code and number with an extension, 400, or with a country's prefix. */
const telephones = [
  /^(?:\+?86)?1[3-9]\d{9}$/,
  /^(?:\+?86)?0\d{2,3}[2-9]\d{6,7}(?:(?:转|#|\*|x)\d{1,6})?$/i,
  /^[48]00\d{7}(?:(?:转|#|\*|x)\d{1,6})?$/i,
  /^\+(?!86)\d{7,15}$/,
  /^00(?!86)\d{7,15}$/,
];

/** Whether one number, or each of several with a comma or stroke between them, can be called. */
export function isTelephone(typed: string): boolean {
  const numbers = typed.normalize("NFKC").split(/[、,;/，；]|或者?/);
  return numbers.every((one) => {
    const plain = one.replaceAll(/[\s()-]/g, "");
    return telephones.some((shape) => shape.test(plain));
  });
}

/** 固定电话 without its area code. */
export function isWithoutAreaCode(typed: string): boolean {
  return /^[2-9]\d{6,7}$/.test(typed.normalize("NFKC").replaceAll(/[\s-]/g, ""));
}

export function isPostcode(typed: string): boolean {
  return /^\d{6}$/.test(typed.normalize("NFKC").trim());
}

export function isMailbox(typed: string): boolean {
  return /^[^\s@<>,;"，。＠]+@[^\s@<>,;"，。＠]+[.][a-zA-Z\p{Script=Han}]{2,}$/u.test(typed);
}
