import { Field } from "./Field.tsx";
import { errorAt, type FieldError } from "./field-error.ts";

interface NumberAndCodeProps {
  readonly number: string;
  /** How a number looks: 网〔2026〕12号. */
  readonly example: string;
  readonly errors: readonly FieldError[];
}

/** 编号 and 查询码, by which somebody follows what they sent; the code never comes back. */
export function NumberAndCode({ number, example, errors }: NumberAndCodeProps) {
  return (
    <>
      <Field
        name="number"
        label="编号（必填）"
        hint={`例如：${example}；也可以只写数字：2026-12。`}
        error={errorAt(errors, "number")}
      >
        {(input) => <input {...input} defaultValue={number} autoComplete="off" maxLength={60} />}
      </Field>
      <Field
        name="code"
        label="查询码（必填）"
        hint="16 位数字和字母，不分大小写，横线可以不写。"
        error={errorAt(errors, "code")}
      >
        {(input) => (
          <input {...input} autoComplete="off" autoCapitalize="characters" maxLength={60} />
        )}
      </Field>
    </>
  );
}
