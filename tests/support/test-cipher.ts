import { randomBytes } from "node:crypto";
import { newFieldCipher } from "#platform/secrets/field-cipher.ts";

/** Keys of one run of tests. */
export const testCipher = newFieldCipher({
  current: "k1",
  keys: new Map([["k1", randomBytes(32)]]),
  indexKey: randomBytes(32),
});
