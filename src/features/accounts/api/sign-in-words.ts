import type { Problem } from "#platform/http/answers/problem.ts";
import type { EnrolRefused } from "../sign-in/enrol-second-factor.ts";
import type { SecondFactorRefused } from "../sign-in/give-second-factor.ts";
import type { SetPasswordRefused } from "../sign-in/set-password.ts";
import type { SignInRefused } from "../sign-in/sign-in.ts";

/** Of one sign-in too many from a place. */
export const tooManySignIns: Problem = {
  title: "登录过于频繁",
  detail: "短时间内登录次数过多，请过一分钟再试。",
};

export function signInProblem(refused: SignInRefused, now: number): Problem {
  return refused.kind === "locked"
    ? lockedProblem(refused.until, now)
    : { title: "账号或口令不正确", detail: "请检查后重新输入。连续输错会暂时锁定账号。" };
}

export function secondFactorProblem(
  refused: SecondFactorRefused | EnrolRefused,
  now: number,
): Problem {
  switch (refused.kind) {
    case "locked":
      return lockedProblem(refused.until, now);
    case "not-asked":
      return notAsked;
    case "wrong":
      return {
        title: "口令或验证码不正确",
        detail: "请等验证器显示新的六位数字后再输入；每个验证码、恢复码只能用一次。",
        field: "code",
      };
  }
}

export function passwordProblem(refused: SetPasswordRefused, now: number): Problem {
  const field = "password";
  switch (refused.kind) {
    case "locked":
      return lockedProblem(refused.until, now);
    case "not-asked":
      return notAsked;
    case "wrong":
      return { title: "原口令不正确", detail: "请检查后重新输入。", field: "current" };
    case "same":
      return { title: "新口令与原口令相同", detail: "请换一个口令。", field };
    case "too-short":
      return { title: "口令太短", detail: `口令至少 ${refused.least} 个字符。`, field };
    case "too-long":
      return { title: "口令太长", detail: `口令最多 ${refused.most} 个字符。`, field };
    case "easily-guessed":
      return {
        title: "口令容易被猜到",
        detail:
          "请不要用常见的口令、姓名、单位名称、年份和键盘上相邻的字符。可以用几个互不相关的词，或者一句只有自己知道的话。",
        field,
      };
  }
}

const notAsked: Problem = { title: "现在不能这样做", detail: "请按登录的步骤操作。" };

function lockedProblem(until: string, now: number): Problem {
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - now) / 60_000));
  return {
    title: "登录尝试过多，已暂时锁定",
    detail: `请 ${minutes} 分钟后再试，或者联系安全管理员解除锁定。`,
  };
}
