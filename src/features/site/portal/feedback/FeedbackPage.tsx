import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import { Field } from "#ui/form/Field.tsx";
import { errorAt, type FieldError } from "#ui/form/field-error.ts";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { nothingTyped, type Typed } from "./feedback-form.ts";

interface FeedbackPageProps {
  readonly typed?: Typed;
  readonly errors?: readonly FieldError[];
}

/** 网站找错: the form, with what was wrong when it comes back. */
export function FeedbackPage({ typed = nothingTyped, errors = [] }: FeedbackPageProps) {
  const { href } = useSite();
  return (
    <Page
      title={errors.length > 0 ? "错误：网站找错" : "网站找错"}
      breadcrumb={[{ name: "网站找错" }]}
    >
      {errors.length > 0 && <ErrorSummary title="提交的内容有问题" errors={errors} />}
      <h1>网站找错</h1>
      <p className="lead">
        发现页面打不开、文字或数字有误、附件无法下载，请告诉我们。对某份报告内容有疑问，可以同时写明机关和年份。
      </p>
      <FeedbackForm action={href("/site/feedback/")} typed={typed} errors={errors} />
    </Page>
  );
}

interface FeedbackFormProps {
  readonly action: string;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
}

function FeedbackForm({ action, typed, errors }: FeedbackFormProps) {
  return (
    <form className="card narrow" method="post" action={action} noValidate>
      <Field
        name="page"
        label="哪一页（必填）"
        hint="复制浏览器地址栏里的地址，或者写出页面的标题。"
        error={errorAt(errors, "page")}
      >
        {(input) => <input {...input} required maxLength={500} defaultValue={typed.page} />}
      </Field>
      <Field
        name="problem"
        label="什么问题（必填）"
        hint="5 到 2000 字。请不要写身份证号等个人信息。"
        error={errorAt(errors, "problem")}
      >
        {(input) => <textarea {...input} required rows={6} defaultValue={typed.problem} />}
      </Field>
      <Field
        name="contact"
        label="联系方式（选填）"
        hint="电话或电子邮箱。只在需要向您了解情况或答复时使用；只有本站管理人员看得到，不会公开。"
        error={errorAt(errors, "contact")}
      >
        {(input) => <input {...input} maxLength={100} defaultValue={typed.contact} />}
      </Field>
      <Trap error={errorAt(errors, "nickname")} />
      <button type="submit">提交</button>
    </form>
  );
}

/** Out of sight until a program, or a browser that fills in by itself, has written into it. */
function Trap({ error }: { readonly error: string | undefined }) {
  return (
    <div className={error ? undefined : "trap"}>
      <Field name="nickname" label="昵称（请不要填写）" error={error}>
        {(input) => <input {...input} tabIndex={error ? undefined : -1} autoComplete="off" />}
      </Field>
    </div>
  );
}
