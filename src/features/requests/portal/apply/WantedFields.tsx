import { Field } from "#ui/form/Field.tsx";
import { errorAt, type FieldError } from "#ui/form/field-error.ts";
import type { TypedForm } from "../../domain/intake/read-application.ts";

export interface FieldsProps {
  readonly typed: TypedForm;
  readonly errors: readonly FieldError[];
}

/** Which information is wanted; nobody is asked what for. */
export function WantedFields({ typed, errors }: FieldsProps) {
  return (
    <>
      <Field
        name="title"
        label="信息名称（必填）"
        hint="文件、数据或者记录的名称，例如：城东片区 2024 年征地补偿方案。一张表写一件事项。"
        error={errorAt(errors, "title")}
      >
        {(input) => <input {...input} required defaultValue={typed.title} autoComplete="off" />}
      </Field>
      <Field
        name="reference"
        label="文号"
        hint="知道文号的请填写，例如：青政发〔2024〕3号。"
        error={errorAt(errors, "reference")}
      >
        {(input) => <input {...input} defaultValue={typed.reference} autoComplete="off" />}
      </Field>
      <Field
        name="description"
        label="内容描述"
        hint="文号和内容描述至少填写一项。写明时间、地点、事项等便于查找的特征，不超过 500 字；请不要写身份证号、电话等个人信息。"
        error={errorAt(errors, "description")}
      >
        {(input) => <textarea {...input} rows={5} defaultValue={typed.description} />}
      </Field>
    </>
  );
}
