import { type Role, roles } from "./roles.ts";

interface Granted {
  /** Who has it, for the agencies of the role. */
  readonly roles: readonly Role[];
  /** Whether a program can have it by a token (接口令牌). */
  readonly byToken?: true;
}

const everyRole: readonly Role[] = roles;

const work: readonly Role[] = [
  "information-officer",
  "reviewer",
  "secrecy-reviewer",
  "case-officer",
  "legal-reviewer",
  "disclosure-head",
  "leader",
  "supervisor",
];

/** Who works on cases, signs for them or watches over them; administrators read none. */
const cases: readonly Role[] = [
  "case-officer",
  "legal-reviewer",
  "disclosure-head",
  "leader",
  "supervisor",
];

/**
 * Who may do what (权限表): the only place that says so. Routes ask by these names, the office shows the table, and the docs
 * are made of it. What stands in no line is nobody's.
 */
export const permissionTable = {
  "agencies.list": { roles: everyRole, byToken: true },
  "agencies.edit": { roles: ["system-administrator"] },
  "agencies.reorganise": { roles: ["system-administrator"] },
  "agencies.contact": { roles: ["disclosure-head", "system-administrator"] },
  "agencies.export": { roles: everyRole, byToken: true },
  "agencies.import": { roles: ["system-administrator"], byToken: true },
  "villages.list": { roles: work, byToken: true },
  "villages.edit": { roles: ["information-officer", "disclosure-head"], byToken: true },
  "villages.void": { roles: ["disclosure-head"] },
  "ledgers.list": { roles: everyRole, byToken: true },
  "interface.read": { roles: everyRole, byToken: true },
  "people.list": { roles: everyRole, byToken: true },
  "people.details": { roles: ["system-administrator", "security-administrator", "auditor"] },
  "people.edit": { roles: ["system-administrator"] },
  "people.appoint": { roles: ["system-administrator", "security-administrator"] },
  "people.invite": { roles: ["system-administrator"] },
  "people.import": { roles: ["system-administrator"], byToken: true },
  "people.export": { roles: ["system-administrator", "security-administrator", "auditor"] },
  "people.reset": { roles: ["security-administrator"] },
  "people.leave": { roles: ["system-administrator"] },
  "sessions.others": { roles: ["security-administrator"] },
  "tokens.list": { roles: ["security-administrator", "auditor"] },
  "tokens.edit": { roles: ["security-administrator"] },
  "delegations.own": { roles: work },
  "delegations.others": { roles: ["system-administrator", "auditor"] },
  "delegations.end": { roles: ["system-administrator"] },
  "figures.list": { roles: everyRole, byToken: true },
  "zero-reports.list": { roles: work, byToken: true },
  "zero-reports.edit": {
    roles: ["information-officer", "case-officer", "disclosure-head"],
    byToken: true,
  },
  "documents.list": { roles: everyRole, byToken: true },
  "documents.edit": {
    roles: ["information-officer", "legal-reviewer", "disclosure-head"],
    byToken: true,
  },
  "documents.void": { roles: ["disclosure-head"] },
  "documents.write": { roles: ["information-officer", "legal-reviewer", "disclosure-head"] },
  "documents.review": { roles: ["legal-reviewer"] },
  "documents.register": { roles: ["disclosure-head", "leader"] },
  "documents.decide": { roles: ["disclosure-head", "leader"] },
  "gazette.list": { roles: work, byToken: true },
  "gazette.write": { roles: ["information-officer", "disclosure-head"] },
  "gazette.publish": { roles: ["disclosure-head", "leader"] },
  "disputes.void": { roles: ["disclosure-head"] },
  "enforcement.void": { roles: ["disclosure-head"] },
  "disputes.list": { roles: work, byToken: true },
  "disputes.edit": { roles: ["case-officer", "disclosure-head"], byToken: true },
  "enforcement.list": { roles: work, byToken: true },
  "enforcement.edit": { roles: ["information-officer", "disclosure-head"], byToken: true },
  "channels.list": { roles: work, byToken: true },
  "channels.edit": { roles: ["information-officer", "disclosure-head"], byToken: true },
  "channels.void": { roles: ["disclosure-head"] },
  "channels.inspect": { roles: ["disclosure-head", "supervisor"] },
  "responses.list": { roles: work, byToken: true },
  "responses.edit": {
    roles: ["information-officer", "case-officer", "disclosure-head"],
    byToken: true,
  },
  "responses.void": { roles: ["disclosure-head"] },
  "responses.person": { roles: ["case-officer", "disclosure-head"] },
  "responses.handle": { roles: ["information-officer", "case-officer", "disclosure-head"] },
  "responses.sign": { roles: ["reviewer", "disclosure-head", "leader"] },
  "responses.withdraw": { roles: ["disclosure-head", "leader"] },
  "responses.supervise": { roles: ["disclosure-head", "leader", "supervisor"] },
  "oversight.list": { roles: work, byToken: true },
  "oversight.edit": {
    roles: ["information-officer", "disclosure-head", "supervisor"],
    byToken: true,
  },
  "oversight.void": { roles: ["disclosure-head", "supervisor"] },
  "oversight.person": { roles: ["disclosure-head", "supervisor"] },
  "oversight.inspect": { roles: ["supervisor"] },
  "oversight.answer": { roles: ["information-officer", "disclosure-head"] },
  "oversight.write": { roles: ["supervisor"] },
  "oversight.sign": { roles: ["disclosure-head", "leader"] },
  "settings.read": { roles: everyRole },
  "settings.edit": { roles: ["system-administrator"] },
  "settings.security": { roles: ["security-administrator"] },
  "report-filing.list": { roles: [...work, "auditor"], byToken: true },
  "report-filing.write": { roles: ["information-officer", "disclosure-head"] },
  "report-filing.sign": {
    roles: ["reviewer", "secrecy-reviewer", "legal-reviewer", "leader", "supervisor"],
  },
  "report-filing.publish": { roles: ["information-officer", "disclosure-head"] },
  "audit.read": { roles: ["auditor"] },
  "jobs.list": { roles: ["system-administrator", "auditor"] },
  "jobs.retry": { roles: ["system-administrator"] },
  "catalogue.list": { roles: work, byToken: true },
  "catalogue.edit": { roles: ["information-officer", "disclosure-head"], byToken: true },
  "catalogue.void": { roles: ["disclosure-head"] },
  "catalogue.sign": { roles: ["disclosure-head", "leader"] },
  "items.list": { roles: work, byToken: true },
  "items.edit": { roles: ["information-officer", "disclosure-head"], byToken: true },
  "items.void": { roles: ["disclosure-head"] },
  "items.write": { roles: ["information-officer", "disclosure-head"] },
  "items.publish": { roles: ["information-officer", "disclosure-head"] },
  "items.publishUrgently": { roles: ["disclosure-head", "leader"] },
  "items.withdraw": { roles: ["disclosure-head", "leader"] },
  "search.words": { roles: ["supervisor", "system-administrator"] },
  "items.review": { roles: ["reviewer", "secrecy-reviewer"] },
  "requests.list": { roles: cases, byToken: true },
  "requests.edit": { roles: ["case-officer", "disclosure-head"], byToken: true },
  "requests.extend": { roles: ["disclosure-head"] },
  "requests.void": { roles: ["disclosure-head"] },
  "requests.publish": { roles: ["disclosure-head"] },
  "requests.supervise": { roles: ["disclosure-head", "leader", "supervisor"] },
  "requests.applicant": { roles: ["case-officer", "disclosure-head"] },
  "requests.letters": {
    roles: ["case-officer", "legal-reviewer", "disclosure-head", "leader"],
  },
  "requests.draft": { roles: ["case-officer", "disclosure-head"] },
  "requests.sign": { roles: ["legal-reviewer", "disclosure-head", "leader"] },
  "requests.texts": { roles: ["legal-reviewer", "disclosure-head"] },
  "reports.list": { roles: work, byToken: true },
  "reports.upload": {
    roles: ["information-officer", "disclosure-head", "supervisor"],
    byToken: true,
  },
  "reports.correct": {
    roles: ["information-officer", "reviewer", "disclosure-head", "supervisor"],
  },
  "reports.publish": { roles: ["reviewer", "disclosure-head", "supervisor"] },
  "reports.withdraw": { roles: ["reviewer", "disclosure-head", "supervisor"] },
  "reports.move": { roles: ["disclosure-head", "supervisor"] },
  "reports.supervise": { roles: ["supervisor"], byToken: true },
} as const satisfies Readonly<Record<`${string}.${string}`, Granted>>;

/** A permission of the table. */
export type StaffPermission = keyof typeof permissionTable;

/** What everybody has who is about to sign in, and who has signed in: their own sign-in and the table itself. */
export const ownPermissions = ["session.begin", "session.own"] as const;

export function isStaffPermission(name: string): name is StaffPermission {
  return Object.hasOwn(permissionTable, name);
}

/** Whether the role gives the permission. */
export function gives(role: Role, permission: StaffPermission): boolean {
  const granted: readonly Role[] = permissionTable[permission].roles;
  return granted.includes(role);
}

/** Every permission of the table, in its order. */
export const staffPermissions = Object.keys(permissionTable).filter(isStaffPermission);

/** Those that a program can have. */
export const tokenPermissions = staffPermissions.filter(
  (name) => "byToken" in permissionTable[name],
);
