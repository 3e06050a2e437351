import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { FollowKey } from "./citizen-door.ts";
import { codeKey } from "./keys.ts";

/** Requests of the demonstration (演示数据), by codes that everybody may know. */
export const demonstrationRequests = {
  corrected: { code: "DEM0-0000-0000-0001", says: "等申请人补正" },
  answered: { code: "DEM0-0000-0000-0002", says: "已经答复" },
} as const;

export type DemonstrationRequest = keyof typeof demonstrationRequests;

/** The keys of those that are stored. */
export function demonstrationCodes(
  cipher: FieldCipher,
  rows: readonly { readonly number: string; readonly key: Buffer }[],
): readonly (FollowKey & { readonly says: string })[] {
  return Object.values(demonstrationRequests).flatMap(({ code, says }) => {
    const key = codeKey(cipher, code);
    const found = rows.find((row) => row.key.equals(key));
    return found ? [{ number: found.number, code, says }] : [];
  });
}
