import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** No letters and digits that are taken for each other. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const groups = 4;
const inGroup = 4;

/** A code for typing once, of 80 bits: `K7QM-2XRB-9FHD-TPC4`. */
export function newCode(): string {
  const letters = () =>
    Array.from({ length: inGroup }, () => alphabet[randomInt(alphabet.length)]).join("");
  return Array.from({ length: groups }, letters).join("-");
}

/** A code as it is stored, however it was typed. */
export function codeHash(code: string): Buffer {
  return secretHash(
    code
      .normalize("NFKC")
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, ""),
  );
}

/** A secret of 256 bits for a cookie or a program, and what is stored of it. */
export function newToken(): { readonly token: string; readonly hash: Buffer } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: secretHash(token) };
}

/** What is stored of a secret that nobody can guess: a plain hash is enough. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

export function isSameHash(one: Buffer, other: Buffer | null): boolean {
  return other !== null && one.length === other.length && timingSafeEqual(one, other);
}
