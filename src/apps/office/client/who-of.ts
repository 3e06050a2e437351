import type { Session } from "#features/accounts/office/index.ts";
import type { Who } from "#office-ui/who.ts";

/** Who is signed in, as they are in one of their agencies, or (`null`) in all of them together. */
export function whoOf(
  { person, agencies, permissions }: Exclude<Session, { readonly stage: "none" }>,
  agencyId: number | null,
): Who {
  const there = agencies.find(({ id }) => id !== null && id === agencyId);
  return {
    ...person,
    agencies,
    agencyId: there ? agencyId : null,
    permissions: new Set(there ? there.permissions : permissions),
  };
}
