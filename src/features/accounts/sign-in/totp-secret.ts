import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

const field = "accounts.second-factor";

/** The secret of an authenticator app as it is stored. */
export function sealSecret(cipher: FieldCipher, secret: string): string {
  return cipher.seal(field, secret);
}

/** Throws where the key is not among ours: a fault of the installation, and no wrong code. */
export function openSecret(cipher: FieldCipher, sealed: string): string {
  const opened = cipher.open(field, sealed);
  if (!opened.ok)
    throw new Error(`the secret of a second factor cannot be opened: ${opened.error.kind}`);
  return opened.value;
}
