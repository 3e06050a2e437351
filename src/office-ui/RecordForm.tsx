import { Button, Flex, Form, type FormInstance } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { RefusalAlert } from "./RefusalAlert.tsx";
import { problemIn } from "./refused.ts";

interface RecordFormProps<Values extends object> {
  readonly form: FormInstance<Values>;
  readonly act: {
    readonly start: (values: Values) => void;
    readonly isRunning: boolean;
    readonly fault: unknown;
  };
  /** What the button says: the act. */
  readonly says: string;
  readonly initial?: Partial<Values>;
  readonly children: ReactNode;
  readonly beside?: ReactNode;
}

/** A form: what the server says against it stands above, and at the field where it names one; what was typed stays. */
export function RecordForm<Values extends object>(props: RecordFormProps<Values>) {
  const { form, act, says, initial, children, beside } = props;
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (act.fault) refusal.current?.scrollIntoView({ block: "center" });
    const { field, title } = problemIn(act.fault);
    if (act.fault && field) form.setFields([{ name: field.split(".") as never, errors: [title] }]);
  }, [act.fault, form]);
  return (
    <Form<Values>
      form={form}
      // Before the ids of its fields: the page has ids of its own.
      name="form"
      layout="vertical"
      requiredMark={(label, { required }) => (
        <>
          {label}
          {!required && <span className="office-soft">（选填）</span>}
        </>
      )}
      initialValues={initial ?? {}}
      onFinish={act.start}
    >
      <div ref={refusal}>
        <RefusalAlert fault={act.fault} />
      </div>
      {children}
      <Flex gap="small" align="center">
        <Button type="primary" htmlType="submit" loading={act.isRunning}>
          {says}
        </Button>
        {beside}
      </Flex>
    </Form>
  );
}
