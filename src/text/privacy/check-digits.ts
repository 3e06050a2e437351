/** The check digit of ISO 7812 (Luhn), as bank cards carry it. `digits` are plain digits. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const counted = index % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** The check character of ISO 7064 MOD 11-2, as an 18-character identity number carries it (GB 11643). */
export function isIdentityChecked(number: string): boolean {
  let remainder = 0;
  for (const digit of number.slice(0, 17)) remainder = ((remainder + Number(digit)) * 2) % 11;
  const check = (12 - remainder) % 11;
  return number[17]?.toUpperCase() === (check === 10 ? "X" : String(check));
}

const creditCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Whether 18 characters are a valid unified social credit code (统一社会信用代码, GB 32100). */
export function isCreditCode(code: string): boolean {
  if (!/^[1-9A-HJ-NP-RTUWXY][1-59][0-9A-HJ-NP-RTUWXY]{16}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const char of code.slice(0, 17)) {
    sum += creditCharacters.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return creditCharacters[(31 - (sum % 31)) % 31] === code[17];
}
