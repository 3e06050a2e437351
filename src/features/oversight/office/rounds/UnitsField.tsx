import { useQuery } from "@tanstack/react-query";
import { Button, Flex, Form, InputNumber, Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import type { UnitsAnswer } from "../../api/rounds/round-answer.ts";

interface UnitsFieldProps {
  /** Units that are not to be drawn: they are in the round. */
  readonly without?: readonly number[];
}

/** 被检查单位: chosen by name, all of them, or so many drawn by lot (随机抽取). */
export function UnitsField({ without = [] }: UnitsFieldProps) {
  const form = Form.useFormInstance();
  const [many, setMany] = useState(5);
  const path = "/api/inspected-units";
  const found = useQuery({ queryKey: [path], queryFn: () => ask<UnitsAnswer>(path) });
  const units = (found.data?.units ?? []).filter(({ id }) => !without.includes(id));
  const choose = (ids: readonly number[]) => form.setFieldsValue({ inspected: [...ids] });
  return (
    <>
      {found.error && <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />}
      <Form.Item
        name="inspected"
        label="被检查单位"
        rules={[{ required: true, type: "array", min: 1, message: "请选择被检查单位" }]}
      >
        <Select
          mode="multiple"
          loading={found.isPending}
          maxTagCount={12}
          showSearch={{ optionFilterProp: "label" }}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Flex gap="small" align="center" wrap className="office-gap">
        <Button onClick={() => choose(units.map(({ id }) => id))}>全部选上</Button>
        <InputNumber
          aria-label="随机抽取几个"
          min={1}
          max={Math.max(1, units.length)}
          value={many}
          onChange={(value) => setMany(value ?? 1)}
        />
        <Button
          onClick={() =>
            choose(
              drawn(
                units.map(({ id }) => id),
                many,
              ),
            )
          }
        >
          随机抽取
        </Button>
      </Flex>
    </>
  );
}

/** So many of them by lot, each as likely as another. */
function drawn(ids: readonly number[], many: number): readonly number[] {
  const left = [...ids];
  return Array.from({ length: Math.min(many, left.length) }, () => {
    const [one] = left.splice(Math.floor(Math.random() * left.length), 1);
    return one ?? 0;
  });
}
