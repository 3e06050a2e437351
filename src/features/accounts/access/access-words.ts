import type { Problem } from "#platform/http/answers/problem.ts";

/** What somebody is told who may not. */
export const accessWords = {
  signedOut: { title: "请先登录", detail: "尚未登录，或者登录已经失效。请重新登录。" },
  unfinished: { title: "登录尚未完成", detail: "请按提示完成登录的下一步。" },
  forbidden: {
    title: "没有权限",
    detail: "您的角色没有这项权限。需要时请联系本单位的系统管理员。",
  },
  noToken: {
    title: "令牌无效",
    detail: "接口令牌不存在、已到期或已收回。请联系安全管理员重新发放。",
  },
} as const satisfies Readonly<Record<string, Problem>>;
