import { Form, Input, Select } from "antd";
import { agencyKinds } from "../../domain/agency-kinds.ts";
import type { AgencyRecord } from "../../domain/agency-record.ts";
import { kindWords } from "../../words/kind-words.ts";
import { AgencyPicker } from "./AgencyPicker.tsx";
import type { AgencyDetails } from "./agency-answers.ts";

/** An agency as it is typed: an empty line is none. */
export type TypedAgency = {
  -readonly [Field in keyof AgencyRecord]?: AgencyRecord[Field] | undefined;
};

/** As the server is told it. */
export function recordOf(typed: TypedAgency): AgencyRecord {
  const {
    name = "",
    kind = "department",
    shortName,
    creditCode,
    parentId,
    supervisorId,
    reconsiderationOrgan,
    court,
    foundedOn,
  } = typed;
  const line = (text: string | null | undefined) => text?.trim() || null;
  return {
    ...{ name: name.trim(), kind, shortName: line(shortName), creditCode: line(creditCode) },
    ...{ parentId: parentId ?? null, supervisorId: supervisorId ?? null },
    ...{ reconsiderationOrgan: line(reconsiderationOrgan), court: line(court) },
    foundedOn: foundedOn || null,
  };
}

/** The fields of an agency that both adding and changing ask. */
export function AgencyFields({ present }: { readonly present?: AgencyDetails }) {
  const over = (id: number | null | undefined, name: string | null | undefined) =>
    id && name ? { id, name } : undefined;
  return (
    <>
      <Form.Item
        name="name"
        label="名称"
        extra={
          present
            ? "这里只改错别字；机构更名请用“机构调整”，以便保留曾用名。"
            : "全称，与印章一致。"
        }
        rules={[{ required: true, whitespace: true, message: "请填写名称" }]}
      >
        <Input maxLength={100} autoFocus={!present} />
      </Form.Item>
      <Form.Item name="kind" label="类别" rules={[{ required: true, message: "请选择类别" }]}>
        <Select options={agencyKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))} />
      </Form.Item>
      <Form.Item name="shortName" label="简称">
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="creditCode"
        label="统一社会信用代码"
        extra="18 位，末位是校验码，请照证书填写。"
      >
        <Input maxLength={18} />
      </Form.Item>
      <Form.Item
        name="parentId"
        label="上级"
        extra="领导它的机关：部门选本级政府，政府选上一级政府。"
      >
        <AgencyPicker present={over(present?.parentId, present?.parentName)} except={present?.id} />
      </Form.Item>
      <Form.Item name="supervisorId" label="主管部门" extra="业务上指导、监督它的机关。">
        <AgencyPicker
          present={over(present?.supervisorId, present?.supervisorName)}
          except={present?.id}
        />
      </Form.Item>
      <Form.Item
        name="reconsiderationOrgan"
        label="复议机关"
        extra="不服本机构决定向谁申请行政复议；答复文书按落款当日的名称写。"
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="foundedOn"
        label="开始日"
        extra="新成立的机关填写挂牌（设立）的日子，以前年度的年报不要求它报；早就有的不用填。"
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item name="court" label="管辖法院" extra="不服本机构决定向哪个法院起诉。">
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}
