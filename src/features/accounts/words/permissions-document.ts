import { gives, staffPermissions, tokenPermissions } from "../domain/permission-table.ts";
import { needsSecondFactor, reachesBelow, roles } from "../domain/roles.ts";
import { permissionWords } from "./permission-words.ts";
import { roleNames } from "./role-words.ts";

/** The table of permissions as a document for people. */
export function permissionsDocument(): string {
  const names = roles.map((role) => roleNames[role]);
  const lines = staffPermissions.map((permission) => {
    const marks = roles.map((role) => (gives(role, permission) ? "●" : ""));
    const byToken = tokenPermissions.includes(permission) ? "●" : "";
    return row([`\`${permission}\``, permissionWords[permission], ...marks, byToken]);
  });
  const yes = (is: boolean) => (is ? "●" : "");
  return [
    "# 权限表",
    "",
    "Made by `node scripts/write-permissions.ts` of `src/features/accounts/domain/permission-table.ts`, the only place that says who may do what; a test holds the two together.",
    "",
    "角色在机构内担任，权限只及于该机构；“及于下级”的角色还及于上级、主管部门为该机构的各机构。管理员也可以及于全平台。系统管理员、安全管理员、审计员各由专人担任，互不兼任，也不兼其他角色。",
    "",
    row(["权限", "", ...names, "接口令牌"]),
    row(Array.from({ length: names.length + 3 }, () => "---")),
    ...lines,
    row(["", "登录须双因素认证", ...roles.map((role) => yes(needsSecondFactor(role))), ""]),
    row(["", "及于下级机构", ...roles.map((role) => yes(reachesBelow(role))), ""]),
    "",
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
