import { typedText } from "#formats/visible-text.ts";
import type { Result } from "#kernel/result.ts";
import type { Form } from "#platform/http/body/form.ts";
import type { FieldError } from "#ui/form/field-error.ts";
import type { Followed } from "../../follow-up/followed.ts";
import type { ActOfApplicantRefused, CitizenDoor, FollowKey } from "../../intake/citizen-door.ts";

/** What a form of the applicant's page asks for. */
export type ApplicantsAct =
  | {
      readonly kind: "act";
      readonly on: (
        door: CitizenDoor,
        key: FollowKey,
      ) => Promise<Result<Followed, ActOfApplicantRefused>>;
      /** What is said when it is done; nothing after a look alone. */
      readonly done?: string;
    }
  | { readonly kind: "wrong"; readonly errors: readonly FieldError[] };

const most = { correction: 2_000, reason: 200, words: 500 } as const;

export function actOf(form: Form): ApplicantsAct {
  const text = (name: keyof typeof most) => typedText(form.text(name) ?? "").trim();
  switch (form.text("act")) {
    case "correct": {
      const correction = text("correction");
      const message = wrongCorrection(correction);
      if (message) return { kind: "wrong", errors: [{ field: "correction", message }] };
      return {
        kind: "act",
        on: (door, key) => door.correct(key, correction),
        done: "补正已经提交。",
      };
    }
    case "withdraw": {
      const errors = [{ field: "sure", message: "请勾选“我确定撤回”" }];
      if (form.text("sure") !== "yes") return { kind: "wrong", errors };
      const reason = cut(text("reason"), most.reason);
      return { kind: "act", on: (door, key) => door.withdraw(key, reason), done: "申请已经撤回。" };
    }
    case "rate": {
      const score = Number(/^s([1-5])$/.exec(form.text("score") ?? "")?.[1]);
      const errors = [{ field: "score", message: "请选择满意程度" }];
      if (Number.isNaN(score)) return { kind: "wrong", errors };
      const rating = { score, words: cut(text("words"), most.words) };
      return { kind: "act", on: (door, key) => door.rate(key, rating), done: "评价已经提交。" };
    }
    default:
      return { kind: "act", on: (door, key) => door.open(key) };
  }
}

function wrongCorrection(text: string): string | undefined {
  if (text === "") return "请填写补正的内容";
  return [...text].length > most.correction
    ? `补正的内容不能超过 ${most.correction} 字`
    : undefined;
}

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join("");
}
