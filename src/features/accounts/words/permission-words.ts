import type { StaffPermission } from "../domain/permission-table.ts";

export const permissionWords: Readonly<Record<StaffPermission, string>> = {
  "agencies.list": "查看机构、修改记录",
  "agencies.edit": "添加机构，修改资料",
  "agencies.export": "导出机构台账",
  "agencies.import": "导入机构台账",
  "people.list": "查看人员、科室和角色",
  "people.details": "查看联系方式和账号状态",
  "people.edit": "添加人员，修改资料和业务角色",
  "people.appoint": "任免系统管理员、安全管理员、审计员",
  "people.invite": "给尚未登录过的人员发一次性登录码",
  "people.reset": "重置口令和双因素认证，解除锁定",
  "people.leave": "办理离岗和工作移交",
  "sessions.others": "查看、结束他人的登录",
  "tokens.list": "查看接口令牌",
  "tokens.edit": "发放、收回接口令牌",
  "delegations.own": "把自己的角色委托他人代行",
  "delegations.others": "查看机构里的委托",
  "delegations.end": "结束他人的委托",
  "enforcement.list": "查看、导出行政决定和收费",
  "enforcement.edit": "登记、修改、导入行政决定和收费",
  "audit.read": "查看、导出审计记录",
};
