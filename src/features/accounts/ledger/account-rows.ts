import type { AuditActor } from "#platform/audit/record-events.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { CellProblem, Problem } from "#platform/ledger/problem.ts";
import { administrators, type RoleWithLevel, rolesRefused } from "../domain/roles.ts";
import { roleCell, rolesIn } from "./role-cell.ts";
import { rowWords } from "./row-words.ts";

/** A row of a call: what its account is to be in one agency. */
export interface AccountRow {
  readonly seq: number;
  readonly agencyId: number;
  readonly values: RowValues;
}

/** Who has the account already; contacts in clear. */
export interface AccountKnown {
  readonly id: number;
  readonly hasLeft: boolean;
  /** `name`, `mobile`, `mail`, `fullTime` as cells have them. */
  readonly values: RowValues;
  readonly roles: readonly (RoleWithLevel & { readonly agencyId: number | null })[];
}

export interface Importer {
  readonly actor: AuditActor;
  /** Whether the agency is theirs to manage. */
  readonly mayOwn: (agencyId: number | null) => boolean;
}

/** What is of a person and not of what they are in one agency. */
export const personal = [
  { code: "name", header: "姓名" },
  { code: "mobile", header: "手机" },
  { code: "mail", header: "邮箱" },
  { code: "fullTime", header: "专职" },
] as const;

type PersonalColumn = (typeof personal)[number];

interface Account {
  readonly rows: readonly AccountRow[];
  readonly known: AccountKnown | undefined;
  readonly by: Importer;
}

/** What speaks against the rows of one account, seen together and beside what is known of it; by `seq`. */
export function accountProblems(account: Account): ReadonlyMap<number, readonly Problem[]> {
  const together = rolesTogether(account);
  return new Map(
    account.rows.flatMap((row): readonly [number, readonly Problem[]][] => {
      const told = (column: string, problem: CellProblem): Problem => ({
        ...problem,
        column,
        value: row.values[column] ?? "",
      });
      const problems = account.known?.hasLeft
        ? [told("account", rowWords.hasLeft)]
        : [
            ...differing(account, row).map(({ code, problem }) => told(code, problem)),
            ...[together, notTheirs(account, row)].flatMap((problem) =>
              problem ? [told("roles", problem)] : [],
            ),
          ];
      return problems.length > 0 ? [[row.seq, problems]] : [];
    }),
  );
}

/** Rows of one account name one person. */
function differing(account: Account, row: AccountRow) {
  return personal.flatMap((column) => {
    const problem = differs(account, row, column);
    return problem ? [{ code: column.code, problem }] : [];
  });
}

function differs(
  { rows, known, by }: Account,
  row: AccountRow,
  { code, header }: PersonalColumn,
): CellProblem | undefined {
  const value = row.values[code];
  if (value === undefined) return undefined;
  const first = rows.find(({ values }) => values[code] !== undefined);
  if (first && first.values[code] !== value) return rowWords.otherRow(header);
  if (!known || value === known.values[code]) return undefined;
  if (isAt(known, row)) {
    const isWhole = known.roles.every(({ agencyId }) => by.mayOwn(agencyId));
    return isWhole ? undefined : rowWords.elsewhere(header);
  }
  // A row of an agency where the person is already says what is new of them.
  if (rows.some((other) => isAt(known, other) && other.values[code] === value)) return undefined;
  if (code === "name") return rowWords.otherPerson;
  return known.roles.length > 0 ? rowWords.registered(header) : undefined;
}

function isAt({ roles }: AccountKnown, { agencyId }: AccountRow): boolean {
  return roles.some((role) => role.agencyId === agencyId);
}

/** All that somebody would be, in whatever agencies. */
function rolesTogether({ rows, known }: Account): CellProblem | undefined {
  const inCall = new Set<number | null>(rows.map(({ agencyId }) => agencyId));
  const elsewhere = known?.roles.filter(({ agencyId }) => !inCall.has(agencyId)) ?? [];
  const refused = rolesRefused([
    ...rows.flatMap(({ values }) => rolesIn(values.roles)),
    ...elsewhere,
  ]);
  return refused && rowWords.rolesTogether(refused);
}

/** Administrators are appointed, and nobody changes what they are themselves; the operator's command line may. */
function notTheirs({ known, by }: Account, row: AccountRow): CellProblem | undefined {
  if (by.actor.kind === "command-line") return undefined;
  const asked = rolesIn(row.values.roles);
  const held = known?.roles.filter(({ agencyId }) => agencyId === row.agencyId) ?? [];
  const appointed = (roles: readonly RoleWithLevel[]) =>
    roleCell(roles.filter(({ role }) => administrators.has(role)));
  if (appointed(asked) !== appointed(held)) return rowWords.administrators;
  const isSelf = by.actor.kind === "person" && by.actor.id === `${known?.id}`;
  return isSelf && roleCell(asked) !== roleCell(held) ? rowWords.oneself : undefined;
}
