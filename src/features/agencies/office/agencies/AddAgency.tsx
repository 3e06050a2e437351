import { Form, Select } from "antd";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { inBeing, useWho } from "#office-ui/who.ts";
import { AgencyFields, recordOf, type TypedAgency } from "./AgencyFields.tsx";
import type { AgencyDetails } from "./agency-answers.ts";
import { useRegions } from "./use-regions.ts";

interface Typed extends TypedAgency {
  readonly region: string;
}

interface AddAgencyProps {
  readonly onClose: () => void;
  readonly onAdded: (id: number) => void;
}

/** 添加机构. */
export function AddAgency({ onClose, onAdded }: AddAgencyProps) {
  const [form] = Form.useForm<Typed>();
  const { agencies, agencyId } = useWho();
  const regions = useRegions();
  const act = useAct({
    act: ({ region, ...typed }: Typed) =>
      ask<Pick<AgencyDetails, "id">>("/api/agencies", {
        method: "POST",
        body: { ...recordOf(typed), region },
      }),
    done: "机构已经添加",
    onDone: ({ id }) => {
      form.resetFields();
      onAdded(id);
    },
  });
  // Whoever administers some agencies puts new ones under the first of them.
  const own = inBeing(agencies).find(
    ({ id }) => id !== null && (agencyId === null || id === agencyId),
  );
  return (
    <SidePanel title="添加机构" size={560} onClose={onClose}>
      <RecordForm
        form={form}
        act={act}
        says="添加"
        initial={{ kind: "department", ...(own?.id && { parentId: own.id }) }}
      >
        <UnsavedGuard form={form} />
        <Form.Item
          name="region"
          label="行政区划"
          rules={[{ required: true, message: "请选择行政区划" }]}
        >
          <Select options={regions} showSearch={{ optionFilterProp: "label" }} />
        </Form.Item>
        <AgencyFields />
      </RecordForm>
    </SidePanel>
  );
}
