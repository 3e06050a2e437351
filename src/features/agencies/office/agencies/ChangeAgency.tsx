import { Form, Input, Radio } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { Refused } from "#office-ui/refused.ts";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { changedFields, datedFields, recordFields } from "../../domain/agency-record.ts";
import { AgencyFields, recordOf, type TypedAgency } from "./AgencyFields.tsx";
import type { AgencyDetails } from "./agency-answers.ts";

interface Typed extends TypedAgency {
  readonly since?: "day" | "ever";
  readonly from?: string;
}

interface ChangeAgencyProps {
  readonly agency: AgencyDetails;
  readonly onDone: () => void;
}

/** Changes an agency. Where somebody else did so meanwhile, what they changed is taken over and what was typed here stays. */
export function ChangeAgency({ agency, onDone }: ChangeAgencyProps) {
  const [form] = Form.useForm<Typed>();
  const [base, setBase] = useState(recordOf(agency));
  const today = todayInChina();
  const path = `/api/agencies/${agency.id}`;
  const takeOver = async () => {
    const present = recordOf(await ask<AgencyDetails>(path));
    const typed = recordOf(form.getFieldsValue(true));
    for (const field of recordFields) {
      if (typed[field] === base[field]) form.setFieldValue(field, present[field]);
    }
    setBase(present);
  };
  const act = useAct({
    act: async ({ since, from, ...typed }: Typed) => {
      const body = {
        before: base,
        after: recordOf(typed),
        from: since === "ever" ? null : (from ?? today),
      };
      try {
        await ask<void>(path, { method: "PUT", body });
      } catch (fault) {
        // A refusal that names no field is that of who comes second.
        if (fault instanceof Refused && fault.status === 409 && !fault.problem.field)
          await takeOver();
        throw fault;
      }
    },
    done: "已经保存",
    onDone: () => {
      form.resetFields();
      onDone();
    },
  });
  const typed = Form.useWatch([], form);
  const isDated =
    typed !== undefined &&
    changedFields(base, recordOf(typed)).some(
      (field) => datedFields.includes(field) && base[field] !== null,
    );
  return (
    <RecordForm
      form={form}
      act={act}
      says="保存"
      initial={{ ...recordOf(agency), since: "day", from: today }}
    >
      <UnsavedGuard form={form} />
      <AgencyFields present={agency} />
      {isDated && <Since />}
    </RecordForm>
  );
}

/** Reports and letters of a past day name what stood then: a change has its day, a mistake none. */
function Since() {
  const since = Form.useWatch("since");
  return (
    <>
      <Form.Item name="since" label="上级、复议机关、管辖法院的改动从什么时候起">
        <Radio.Group
          options={[
            { value: "day", label: "从某一天起" },
            { value: "ever", label: "以前填错了，一直如此" },
          ]}
        />
      </Form.Item>
      {since !== "ever" && (
        <Form.Item
          name="from"
          label="生效日期"
          extra="以前年度的汇总、以前日期的文书仍然按当时的写。"
          rules={[{ required: true, message: "请填写生效日期" }]}
        >
          <Input type="date" />
        </Form.Item>
      )}
    </>
  );
}
