import { Choices } from "#ui/form/Choices.tsx";
import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import { Field } from "#ui/form/Field.tsx";
import { errorAt, type FieldError } from "#ui/form/field-error.ts";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { letterKinds, longestOf, type TypedLetter } from "../../domain/letters/read-letter.ts";
import type { LetterAgency } from "../../intake/letter-door.ts";
import { lettersPath, writePath } from "./paths.ts";

interface WritePageProps {
  readonly agencies: readonly LetterAgency[];
  /** The token, as the form carries it. */
  readonly form: string;
  readonly typed: TypedLetter;
  readonly errors: readonly FieldError[];
  /** What speaks against sending it is only a warning. */
  readonly isWarned?: boolean | undefined;
}

/** 我要写信: one form, without script; what was typed comes back with what was wrong. */
export function WritePage({ agencies, form, typed, errors, isWarned }: WritePageProps) {
  const { href } = useSite();
  return (
    <Page
      title={errors.length > 0 ? "错误：我要写信" : "我要写信"}
      description="给行政机关写信：咨询、求助、投诉、举报、建议，网站找错。"
      breadcrumb={[{ name: "来信选登", href: lettersPath }, { name: "我要写信" }]}
    >
      {errors.length > 0 && (
        <ErrorSummary
          title={isWarned ? "还没有提交，请看一看" : "还没有提交，请改正"}
          errors={errors}
        />
      )}
      <h1>我要写信</h1>
      <p className="lead">
        咨询、求助、投诉、举报、建议，网站上的错误，都可以写在这里。提交后得到编号和查询码，凭它们看答复。
      </p>
      <form className="card narrow" method="post" action={href(writePath)} noValidate>
        <input type="hidden" name="form" value={form} />
        <Field
          name="to"
          label="写给哪个机关（必选）"
          hint="拿不准的，写给本级人民政府，由它转给该办的机关。"
          error={errorAt(errors, "to")}
        >
          {(input) => (
            <select {...input} defaultValue={typed.to}>
              <option value="">请选择</option>
              {agencies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="kind" label="类型（必选）" error={errorAt(errors, "kind")}>
          {(input) => (
            <select {...input} defaultValue={typed.kind}>
              <option value="">请选择</option>
              {letterKinds.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </select>
          )}
        </Field>
        <Field
          name="title"
          label="标题（必填）"
          hint={`不超过 ${longestOf.title} 个字。`}
          error={errorAt(errors, "title")}
        >
          {(input) => <input {...input} defaultValue={typed.title} autoComplete="off" />}
        </Field>
        <Field
          name="text"
          label="内容（必填）"
          hint={`一封信写一件事，不超过 ${longestOf.text} 个字；请不要写身份证号、银行卡号。网站找错请写明网址或者页面标题。`}
          error={errorAt(errors, "text")}
        >
          {(input) => <textarea {...input} rows={8} defaultValue={typed.text} />}
        </Field>
        <Field name="name" label="姓名（必填）" error={errorAt(errors, "name")}>
          {(input) => <input {...input} defaultValue={typed.name} autoComplete="name" />}
        </Field>
        <Field
          name="contact"
          label="联系方式（必填）"
          hint="电话或者电子邮箱，机关有事要问时用。姓名和联系方式加密保存，不公开。"
          error={errorAt(errors, "contact")}
        >
          {(input) => <input {...input} defaultValue={typed.contact} autoComplete="tel" />}
        </Field>
        <Choices
          name="isPublic"
          label="是否同意公开（必选）"
          hint="公开的只有隐去个人信息后的来信和答复，先经审核。"
          options={{ yes: "同意", no: "不同意" }}
          chosen={typed.isPublic}
          errors={errors}
        />
        <button type="submit" name="step" value="send">
          {isWarned ? "改好了，提交" : "提交"}
        </button>
        {isWarned && (
          <button type="submit" name="step" value="anyway" className="secondary">
            仍要提交
          </button>
        )}
      </form>
    </Page>
  );
}
