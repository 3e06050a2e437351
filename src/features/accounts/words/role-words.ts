import type { ReviewLevel, Role, RoleWithLevel } from "../domain/roles.ts";

export const roleNames: Readonly<Record<Role, string>> = {
  "information-officer": "信息员",
  reviewer: "审核人",
  "secrecy-reviewer": "保密审查",
  "case-officer": "承办人",
  "legal-reviewer": "法制审核",
  "disclosure-head": "公开工作机构负责人",
  leader: "分管领导",
  supervisor: "主管部门",
  "system-administrator": "系统管理员",
  "security-administrator": "安全管理员",
  auditor: "审计员",
};

export const levelNames: Readonly<Record<ReviewLevel, string>> = {
  1: "初审",
  2: "复审",
  3: "终审",
};

/** 审核人（初审）. */
export function roleName({ role, level }: RoleWithLevel): string {
  return level === null ? roleNames[role] : `${roleNames[role]}（${levelNames[level]}）`;
}
