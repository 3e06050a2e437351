import { Choices } from "#ui/form/Choices.tsx";
import { Field } from "#ui/form/Field.tsx";
import { errorAt } from "#ui/form/field-error.ts";
import type { FieldName } from "../../domain/intake/read-application.ts";
import { documentWords, organisationWords } from "../../words/application-words.ts";
import type { FieldsProps } from "./WantedFields.tsx";

interface LineProps extends FieldsProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  /** As browsers fill in by themselves. */
  readonly fills?: string;
  readonly type?: "tel" | "email";
}

/** A field of one line. */
function Line({ name, label, hint, fills = "off", type, typed, errors }: LineProps) {
  return (
    <Field name={name} label={label} {...(hint && { hint })} error={errorAt(errors, name)}>
      {(input) => (
        <input {...input} {...(type && { type })} autoComplete={fills} defaultValue={typed[name]} />
      )}
    </Field>
  );
}

/** Who asks: 公民, or 法人或者其他组织. */
export function ApplicantFields(fields: FieldsProps) {
  const { typed } = fields;
  return typed.as === "organisation" ? <Organisation {...fields} /> : <Citizen {...fields} />;
}

function Citizen(fields: FieldsProps) {
  const { typed, errors } = fields;
  return (
    <>
      <Line {...fields} name="name" label="姓名（必填）" fills="name" />
      <Choices
        name="documentKind"
        label="证件类型（必选）"
        options={documentWords}
        chosen={typed.documentKind || "identityCard"}
        errors={errors}
      />
      <Line {...fields} name="documentNumber" label="证件号码（必填）" />
    </>
  );
}

function Organisation(fields: FieldsProps) {
  const { typed, errors } = fields;
  return (
    <>
      <Line {...fields} name="name" label="名称（必填）" fills="organization" />
      <Choices
        name="organisationKind"
        label="组织类型（必选）"
        hint="只用于年度报告的统计。"
        options={organisationWords}
        chosen={typed.organisationKind}
        errors={errors}
      />
      <Line {...fields} name="creditCode" label="统一社会信用代码（必填）" />
      <Line {...fields} name="representative" label="法定代表人（必填）" />
      <Line {...fields} name="contactPerson" label="联系人（必填）" fills="name" />
    </>
  );
}

/** How the applicant is reached. */
export function ContactFields(fields: FieldsProps) {
  return (
    <>
      <Line
        {...fields}
        name="phone"
        label="联系电话（必填）"
        hint="机关用它与您确认收到申请：确认之日起计算答复期限。"
        fills="tel"
        type="tel"
      />
      <Line {...fields} name="address" label="联系地址（必填）" fills="street-address" />
      <Line {...fields} name="postcode" label="邮政编码" fills="postal-code" />
      <Line
        {...fields}
        name="mail"
        label="电子邮箱"
        hint="填写的，每有进展发一封邮件告知；邮件里没有您的姓名和申请内容。"
        fills="email"
        type="email"
      />
      <Line
        {...fields}
        name="help"
        label="需要的帮助"
        hint="存在阅读困难、视听障碍，或者书写有困难的，请说明需要什么帮助（条例第四十三条）。"
      />
    </>
  );
}
