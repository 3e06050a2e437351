const digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const shape = new RegExp(`^[${digits}]{18}$`);

/** Whether a text is a 统一社会信用代码: 18 characters, the last a check of the others (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  if (!shape.test(text)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of text.slice(0, 17)) {
    sum += digits.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return digits[(31 - (sum % 31)) % 31] === text[17];
}
