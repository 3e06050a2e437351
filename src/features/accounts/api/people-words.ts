import type { Problem } from "#platform/http/answers/problem.ts";
import type { StepLeft } from "../data/steps-left.ts";
import type { AppointRefused } from "../people/appoint.ts";
import type { DelegateRefused } from "../people/delegate.ts";
import type { LeaveRefused } from "../people/leave.ts";
import { roleNames } from "../words/role-words.ts";

export const noPerson: Problem = {
  title: "没有这个人",
  detail: "此人不在您管理的机构，或者已经离岗。",
};
export const noSuchRow: Problem = {
  title: "没有这一项",
  detail: "它不在您管理的范围，或者已经结束。",
};
export const otherAgency: Problem = {
  title: "不能办理其他机构的事项",
  detail: "请选择您管理的机构。",
  field: "agencyId",
};
export const oneself: Problem = {
  title: "不能办理自己的账号",
  detail: "请由另一位管理员办理；自己的口令请在“我的账号”里修改。",
};
export const hasSignedIn: Problem = {
  title: "此人已经设过口令",
  detail: "忘记口令时请由安全管理员重置。",
};
export const tokenDay: Problem = {
  title: "到期日有误",
  detail: "到期日不能早于今天。",
  field: "untilOn",
};
export const rolesElsewhere: Problem = {
  title: "此人还在其他机构任职",
  detail: "请由管理这些机构的上级管理员办理。",
};

export function personProblem(refused: AppointRefused): Problem {
  switch (refused.kind) {
    case "account-name":
      return {
        title: "账号不合要求",
        detail: "账号为 2 到 64 个文字、字母、数字或 . _ - @，不含空格，字母不分大小写。",
        field: "account",
      };
    case "account-taken":
      return {
        title: "账号已被使用",
        detail: "同一账号已经登记了另一个姓名，或者原使用人已经离岗。请换一个账号。",
        field: "account",
      };
    case "administrator-and-more":
      return {
        title: "这些角色不能由一人兼任",
        detail: `系统管理员、安全管理员、审计员各由专人担任，互不兼任，也不兼业务角色。现有和要设的角色：${refused.roles.map((role) => roleNames[role]).join("、")}。`,
        field: "roles",
      };
    case "level":
      return {
        title: "审核级次有误",
        detail: "审核人须选初审、复审或终审，其他角色没有级次。",
        field: "roles",
      };
    case "security-administrator-appoints":
      return {
        title: "请由安全管理员任免",
        detail: "已经有安全管理员，此后由安全管理员任免各类管理员。",
      };
    case "self":
      return oneself;
  }
}

/** 丙县财政局的“终审”1 件. */
function stepsWords(steps: readonly StepLeft[]): string {
  const byStep = Map.groupBy(steps, ({ agencyName, name }) => `${agencyName}的“${name}”`);
  return [...byStep].map(([step, all]) => `${step} ${all.length} 件`).join("、");
}

export function leaveProblem(refused: LeaveRefused): Problem {
  switch (refused.kind) {
    case "roles-elsewhere":
      return rolesElsewhere;
    case "administrator":
      return {
        title: "请先免去管理员角色",
        detail: "管理员离岗前，由任免管理员的人在“管理员”页免去角色，再办理离岗。",
      };
    case "work-left": {
      const work = refused.work.map(({ name, count }) => `${name} ${count} 件`).join("、");
      return { title: "还有工作没有移交", detail: `请选择接手人：${work}。`, field: "toPersonId" };
    }
    case "not-for-taker":
      return {
        title: "接手人不能办理这些工作",
        detail: `接手人在有关机构没有办理${refused.names.join("、")}的角色；请另选接手人，或者先给接手人相应的角色。`,
        field: "toPersonId",
      };
    case "not-vacant":
      return {
        title: "这些角色不用由接手人担任",
        detail: "可能刚刚有别人担任了。请关闭后重新办理。",
        field: "takingRoleIds",
      };
    case "roles-of-taker":
      return { ...personProblem(refused.refused), field: "takingRoleIds" };
    case "signing-left":
      return {
        title: "有审签中的事项将无人能签",
        detail: `${stepsWords(refused.steps)}。请让接手人担任这个角色（不能是该事项的起草人或已经签过其他环节的人），或者先由此人签完、退回，再办理离岗。`,
        field: "takingRoleIds",
      };
  }
}

export function delegateProblem(refused: DelegateRefused): Problem {
  switch (refused.kind) {
    case "not-own":
      return {
        title: "不能委托这个角色",
        detail: "只能委托自己现有的角色，受托的角色不能转托。",
        field: "roleId",
      };
    case "administrator":
      return {
        title: "管理员的角色不能委托",
        detail: "管理员也不能受托行使业务角色。",
        field: "toPersonId",
      };
    case "no-colleague":
      return {
        title: "不能委托给此人",
        detail: "请选择同一机构的另一位同事。",
        field: "toPersonId",
      };
    case "dates":
      return {
        title: "日期有误",
        detail: "结束日期不能早于开始日期，也不能早于今天。",
        field: "untilOn",
      };
  }
}
