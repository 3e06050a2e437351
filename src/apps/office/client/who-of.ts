import type { Session } from "#features/accounts/office/index.ts";
import type { Who } from "#office-ui/who.ts";

/** Who is signed in, as they are in one of their agencies, or (`null`) in all of them together. */
export function whoOf(
  { person, agencies, permissions }: Exclude<Session, { readonly stage: "none" }>,
  agencyId: number | null,
): Who {
  if (agencyId === null)
    return { ...person, agencies, agencyId, permissions: new Set(permissions) };
  // One of their own, or one below: the server knows whose it is, and asks for itself.
  const own = agencies.find(({ id }) => id !== null && id === agencyId)?.permissions ?? [];
  const below = agencies.flatMap(({ permissionsBelow }) => permissionsBelow);
  const there = [...own, ...below];
  return agencyId === null || there.length === 0
    ? { ...person, agencies, agencyId: null, permissions: new Set(permissions) }
    : { ...person, agencies, agencyId, permissions: new Set(there) };
}
