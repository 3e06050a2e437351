/** What the server says against an act, in Chinese (RFC 9457). */
export interface Problem {
  readonly title: string;
  readonly detail: string;
  /** The field of the form that is wrong. */
  readonly field?: string;
}

/** What was asked was not done. */
export class Refused extends Error {
  /** 0 where no answer came. */
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.title);
    this.status = status;
    this.problem = problem;
  }
}

export const whenOffline: Problem = {
  title: "连接不上服务器",
  detail: "请检查网络后重试；已经填写的内容还在。",
};

const whenBroken: Problem = {
  title: "页面出了故障",
  detail: "请重试；仍然不行时请联系系统管理员。",
};

/** What a fault says to who sees it, whatever was thrown. */
export function problemIn(fault: unknown): Problem {
  return fault instanceof Refused ? fault.problem : whenBroken;
}

/** Whether the session has ended, or was never begun. */
export function isSignedOut(fault: unknown): boolean {
  return fault instanceof Refused && fault.status === 401;
}
