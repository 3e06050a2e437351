/** What somebody is in an agency (角色). */
export const roles = [
  "information-officer",
  "reviewer",
  "secrecy-reviewer",
  "case-officer",
  "legal-reviewer",
  "disclosure-head",
  "leader",
  "supervisor",
  "system-administrator",
  "security-administrator",
  "auditor",
] as const;

export type Role = (typeof roles)[number];

/** 初审、复审、终审. */
export const reviewLevels = [1, 2, 3] as const;

export type ReviewLevel = (typeof reviewLevels)[number];

/** A role with its level, which reviewers have and nobody else. */
export interface RoleWithLevel {
  readonly role: Role;
  readonly level: ReviewLevel | null;
}

/** 三员：系统管理员、安全管理员、审计员. */
export const administrators: ReadonlySet<Role> = new Set([
  "system-administrator",
  "security-administrator",
  "auditor",
]);

/** Who signs for what leaves the house; they and the administrators sign in with a second factor. */
const signing: ReadonlySet<Role> = new Set([
  "reviewer",
  "secrecy-reviewer",
  "legal-reviewer",
  "disclosure-head",
  "leader",
]);

/** Whether who holds the role has to sign in with a second factor (双因素认证). */
export function needsSecondFactor(role: Role): boolean {
  return administrators.has(role) || signing.has(role);
}

/** Whether the role's rights extend to the agencies below its own. */
export function reachesBelow(role: Role): boolean {
  return role === "supervisor" || administrators.has(role);
}

/** Why somebody cannot hold these roles together. */
export type RolesRefused =
  /** The three administrators exclude each other, and each all other roles: who administers reads no case. */
  | { readonly kind: "administrator-and-more"; readonly roles: readonly Role[] }
  /** A reviewer has a level, and nobody else has one. */
  | { readonly kind: "level"; readonly role: Role };

/** The one reason against holding all these roles at once, in whatever agencies; `undefined` where there is none. */
export function rolesRefused(held: readonly RoleWithLevel[]): RolesRefused | undefined {
  const wrong = held.find(({ role, level }) => (role === "reviewer") !== (level !== null));
  if (wrong) return { kind: "level", role: wrong.role };
  const kinds = [...new Set(held.map(({ role }) => role))];
  return kinds.length > 1 && kinds.some((role) => administrators.has(role))
    ? { kind: "administrator-and-more", roles: kinds }
    : undefined;
}
