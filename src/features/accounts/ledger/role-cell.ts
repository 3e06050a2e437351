import { type RoleWithLevel, reviewLevels, roles } from "../domain/roles.ts";
import { levelNames, roleName } from "../words/role-words.ts";

interface RoleOption {
  /** As the sheet has it: 审核人（初审）. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly held: RoleWithLevel;
}

/** Every role with its level, as a cell names it; in the order in which a cell has several. */
export const roleOptions: readonly RoleOption[] = roles.flatMap((role): readonly RoleOption[] => {
  if (role !== "reviewer") {
    const held = { role, level: null };
    return [{ name: roleName(held), spellings: [role], held }];
  }
  return reviewLevels.map((level) => {
    const held = { role, level };
    const word = levelNames[level];
    const spellings = [`${role}-${level}`, word, `${word}人`, `审核人${word}`, `${word}审核人`];
    return { name: roleName(held), spellings, held };
  });
});

/** Roles as a cell that was read names them. */
export function rolesIn(cell: string | null | undefined): readonly RoleWithLevel[] {
  const names = new Set((cell ?? "").split("、"));
  return roleOptions.filter(({ name }) => names.has(name)).map(({ held }) => held);
}

/** Roles as a cell has them. */
export function roleCell(held: readonly RoleWithLevel[]): string {
  return roleOptions
    .filter(({ held: one }) =>
      held.some(({ role, level }) => role === one.role && level === one.level),
    )
    .map(({ name }) => name)
    .join("、");
}
