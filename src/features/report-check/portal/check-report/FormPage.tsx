import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import type { FieldError } from "#ui/form/field-error.ts";
import { Page } from "#ui/page/Page.tsx";
import { CheckForm } from "./CheckForm.tsx";
import { Help } from "./Help.tsx";
import { pageTitle } from "./words.ts";

interface FormPageProps {
  /** What the visitor typed, given back. */
  readonly text?: string;
  readonly errors?: readonly FieldError[];
  /** Milliseconds of a processor that a document may take. */
  readonly timeout: number;
  /** Heading of the error summary. */
  readonly problem?: string;
}

/** 年报核对: the form, with what was wrong when it comes back. */
export function FormPage({ text = "", errors = [], problem, timeout }: FormPageProps) {
  return (
    <Page
      title={errors.length > 0 ? `错误：${pageTitle}` : pageTitle}
      breadcrumb={[{ name: pageTitle }]}
    >
      {errors.length > 0 && <ErrorSummary title={problem ?? "提交的内容有问题"} errors={errors} />}
      <h1>{pageTitle}</h1>
      <p className="lead">
        粘贴或上传一份政府信息公开工作年度报告，马上看到它的三张表和其中的问题，每一处都能点回原文。
      </p>
      <div className="form-page">
        <CheckForm text={text} errors={errors} timeout={timeout} />
        <Help />
      </div>
    </Page>
  );
}
