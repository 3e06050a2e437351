import { useBlocker } from "@tanstack/react-router";
import type { FormInstance } from "antd";

/** Asks before a form is left in which something was typed and not saved. */
export function UnsavedGuard({ form }: { readonly form: Pick<FormInstance, "isFieldsTouched"> }) {
  useBlocker({
    shouldBlockFn: () =>
      form.isFieldsTouched() && !window.confirm("填写的内容还没有保存。确定离开吗？"),
    enableBeforeUnload: () => form.isFieldsTouched(),
  });
  return null;
}
