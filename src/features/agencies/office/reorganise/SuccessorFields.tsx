import { Form, Radio, Select } from "antd";
import type { ReorganisationKind } from "../../domain/reorganisation/reorganisation.ts";
import { AgenciesPicker } from "./AgenciesPicker.tsx";
import { successorNames, type TypedReorganisation } from "./typed-reorganisation.ts";

interface SuccessorFieldsProps {
  readonly kind: Exclude<ReorganisationKind, "rename">;
}

const labels = {
  merge: "承接机构",
  split: "拆成的已有机构",
  dissolve: "承接机构",
} as const;

/** Who comes after: agencies that are there, those that are made on the day, and which of them takes what is left. */
export function SuccessorFields({ kind }: SuccessorFieldsProps) {
  const form = Form.useFormInstance<TypedReorganisation>();
  const targets = Form.useWatch("targets", form) ?? [];
  const made = Form.useWatch("made", form) ?? [];
  const stays = Form.useWatch("stays", form) ?? false;
  const names = successorNames({ targets, made });
  const isNeeded = kind === "merge" && made.length === 0;
  return (
    <>
      {kind === "split" && (
        <Form.Item name="stays" label="原机构">
          <Radio.Group
            options={[
              { value: false, label: "撤销，拆成几个" },
              { value: true, label: "保留，从中拆出" },
            ]}
          />
        </Form.Item>
      )}
      <Form.Item
        name="targets"
        label={labels[kind]}
        rules={isNeeded ? [{ required: true, message: "请选择承接机构，或者在下面填新设的" }] : []}
      >
        <AgenciesPicker {...(kind === "merge" ? { most: 1 } : {})} />
      </Form.Item>
      <Form.Item
        name="made"
        label="当日新设的机构"
        extra="填全称，按回车；区划、上级和复议机关同原机构，以后可以在“机构”里改。"
      >
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={["、", "，"]} />
      </Form.Item>
      {names.length > 1 && !stays && (
        <Form.Item
          name="takesOver"
          label="谁接手未办结的事项"
          extra="未办结的事项、人员和留存的记录都归它；别的承接机构只在页面上写明。"
          rules={[{ required: true, message: "请选一个" }]}
        >
          <Select options={names.map((name) => ({ value: name, label: name }))} />
        </Form.Item>
      )}
    </>
  );
}
