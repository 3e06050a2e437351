import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Codes of 6 digits that change every 30 seconds, by SHA-1: what every authenticator app reckons (RFC 6238). */
const period = 30;
const digits = 6;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A new secret as apps take it: 160 bits in base32. */
export function newTotpSecret(): string {
  return base32(randomBytes(20));
}

/** The address that an app reads as a QR code. */
export function totpAddress(secret: string, given: { issuer: string; account: string }): string {
  const label = `${encodeURIComponent(given.issuer)}:${encodeURIComponent(given.account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(given.issuer)}`;
}

/** The code of a moment, in milliseconds. */
export function totpCode(secret: string, now: number): string {
  return codeOf(secret, stepOf(now));
}

/**
 * The step of time that the code is of: now, or half a minute before or after, as clocks differ; `undefined` for a wrong one.
 * Callers must take each step once: a code that was seen is worth nothing.
 */
export function totpStep(secret: string, code: string, now: number): number | undefined {
  const given = Buffer.from(
    code
      .replaceAll(/\s/g, "")
      .padEnd(digits)
      .slice(0, digits + 1),
  );
  const step = stepOf(now);
  return [step, step - 1, step + 1].find((one) => {
    const right = Buffer.from(codeOf(secret, one));
    return right.length === given.length && timingSafeEqual(right, given);
  });
}

function stepOf(now: number): number {
  return Math.floor(now / 1000 / period);
}

function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", bytesOf(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join("");
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret]
    .map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
