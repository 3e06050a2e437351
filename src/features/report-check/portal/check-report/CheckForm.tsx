import { Field } from "#ui/form/Field.tsx";
import { errorAt, type FieldError } from "#ui/form/field-error.ts";
import { useSite } from "#ui/site-context.ts";
import { privacyWords } from "./words.ts";

interface CheckFormProps {
  readonly text: string;
  readonly errors: readonly FieldError[];
  /** Milliseconds of a processor that a document may take. */
  readonly timeout: number;
}

/** Types a file chooser offers first; the content decides what a file is. */
const accepted = ".docx,.pdf,.xlsx,.html,.htm,.txt,.csv,.json";

/** Takes a report, pasted or as a file, and last year's if there is one. Works as plain HTML. */
export function CheckForm({ text, errors, timeout }: CheckFormProps) {
  const { href } = useSite();
  return (
    <form
      className="card"
      method="post"
      action={href("/annual-reports/check")}
      encType="multipart/form-data"
      noValidate
    >
      <h2>要核对的年度报告</h2>
      <Field
        name="text"
        label="粘贴报告全文"
        hint="打开报告，全选、复制，粘贴到这里。表格一起复制，不必整理。"
        error={errorAt(errors, "text")}
      >
        {(input) => <textarea {...input} rows={10} defaultValue={text} spellCheck={false} />}
      </Field>
      <p className="or">
        <span>或者</span>
      </p>
      <Field
        name="file"
        label="上传文件"
        hint="Word（.docx）、PDF、Excel（.xlsx）、网页（.html）、纯文本（.txt）都可以，不超过 20 MB。两样都填时，核对文件。"
        error={errorAt(errors, "file")}
      >
        {(input) => <input {...input} type="file" accept={accepted} />}
      </Field>
      <details className="previous" open={errorAt(errors, "previous") !== undefined}>
        <summary>同时比对上年报告（可不填）</summary>
        <Field
          name="previous"
          label="上年报告的文件"
          hint="用来核对结转件数、现行有效文件数与上年是否接得上。"
          error={errorAt(errors, "previous")}
        >
          {(input) => <input {...input} type="file" accept={accepted} />}
        </Field>
      </details>
      <button type="submit">开始核对</button>
      <p className="hint">{privacyWords(timeout)}</p>
    </form>
  );
}
