import { gives, staffPermissions, tokenPermissions } from "../domain/permission-table.ts";
import { type Role, roles } from "../domain/roles.ts";
import { permissionWords } from "./permission-words.ts";

/** A line of the permission table (权限表), in words. */
export interface PermissionTold {
  readonly permission: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly byToken: boolean;
}

/** The whole table, in its order. */
export const permissionsTold: readonly PermissionTold[] = staffPermissions.map((permission) => ({
  permission,
  name: permissionWords[permission],
  roles: roles.filter((role) => gives(role, permission)),
  byToken: tokenPermissions.includes(permission),
}));
