import type { ReactNode } from "react";
import { Choices } from "#ui/form/Choices.tsx";
import { Field } from "#ui/form/Field.tsx";
import { errorAt, type FieldError } from "#ui/form/field-error.ts";
import { useSite } from "#ui/site-context.ts";
import type { Followed } from "../../follow-up/followed.ts";
import type { FollowKey } from "../../intake/citizen-door.ts";
import { scoreWords } from "../../words/follow-words.ts";
import { followPath } from "../paths.ts";

interface CaseActsProps {
  readonly followed: Followed;
  readonly opened: FollowKey;
  readonly errors: readonly FieldError[];
}

/** What the applicant may do now; what may not be done is not there. */
export function CaseActs(props: CaseActsProps) {
  const { clock, isVoided, result, score } = props.followed;
  if (isVoided || !clock) return null;
  if (result !== null) {
    const isReply = clock.state === "replied";
    return isReply && score === null ? <Rate {...props} /> : null;
  }
  return (
    <>
      {clock.state === "awaitingCorrection" && <Correct {...props} />}
      <Withdraw {...props} />
    </>
  );
}

interface ActFormProps extends Pick<CaseActsProps, "opened"> {
  readonly children: ReactNode;
}

/** The code goes along with each act: nothing else says who one is. */
function ActForm({ opened, children }: ActFormProps) {
  const { href } = useSite();
  return (
    <form className="card narrow" method="post" action={href(followPath)} noValidate>
      <input type="hidden" name="number" value={opened.number} />
      <input type="hidden" name="code" value={opened.code} />
      {children}
    </form>
  );
}

function Correct({ opened, errors }: CaseActsProps) {
  return (
    <ActForm opened={opened}>
      <h2>补正</h2>
      <Field
        name="correction"
        label="补正的内容（必填）"
        hint="按补正通知的要求写明，不超过 2000 字。提交以后答复期限重新计算。"
        error={errorAt(errors, "correction")}
      >
        {(input) => <textarea {...input} rows={6} maxLength={2000} />}
      </Field>
      <button type="submit" name="act" value="correct">
        提交补正
      </button>
    </ActForm>
  );
}

function Withdraw({ opened, errors }: CaseActsProps) {
  const error = errorAt(errors, "sure");
  return (
    <details open={error !== undefined}>
      <summary>撤回申请</summary>
      <ActForm opened={opened}>
        <p>撤回以后机关不再办理，不能恢复；还要这些信息的，要重新申请。</p>
        <Field name="reason" label="原因">
          {(input) => <input {...input} maxLength={200} autoComplete="off" />}
        </Field>
        <div className={error ? "field choices invalid" : "field choices"}>
          {error && (
            <p id="sure-error" className="field-error">
              {error}
            </p>
          )}
          <label>
            <input
              type="checkbox"
              id="sure"
              name="sure"
              value="yes"
              {...(error && { "aria-describedby": "sure-error", "aria-invalid": true })}
            />{" "}
            我确定撤回
          </label>
        </div>
        <button type="submit" name="act" value="withdraw" className="secondary">
          撤回申请
        </button>
      </ActForm>
    </details>
  );
}

function Rate({ opened, errors }: CaseActsProps) {
  return (
    <ActForm opened={opened}>
      <h2>您对答复满意吗</h2>
      <Choices name="score" label="满意程度（必选）" options={scores} chosen="" errors={errors} />
      <Field name="words" label="意见和建议">
        {(input) => <textarea {...input} rows={3} maxLength={500} />}
      </Field>
      <button type="submit" name="act" value="rate">
        提交评价
      </button>
    </ActForm>
  );
}

/** The best first, as people read it: keys that are figures would be put in their order. */
const scores = Object.fromEntries(
  Object.entries(scoreWords)
    .toReversed()
    .map(([score, words]) => [`s${score}`, words]),
);
