import { Descriptions } from "antd";
import type { GuideAnswer } from "../../api/guide-answer.ts";

const fields = [
  ["office", "名称"],
  ["address", "办公地址"],
  ["officeHours", "办公时间"],
  ["telephone", "联系电话"],
  ["fax", "传真号码"],
  ["mail", "电子邮箱"],
] as const;

/** How the disclosure office is reached, as the register has it: the guide shows it, and nobody types it again. */
export function GuideContact({ guide: { contact, agency } }: { readonly guide: GuideAnswer }) {
  return (
    <>
      <p className="office-soft">
        公开工作机构的联系方式和申请渠道由系统带出，随登记的更新。
        <a
          href={`/office/agencies?${new URLSearchParams({ q: agency.name, agency: `${agency.id}` })}`}
        >
          修改联系方式
        </a>
      </p>
      <Descriptions
        column={2}
        size="small"
        bordered
        className="office-gap"
        items={fields.map(([field, label]) => ({
          key: field,
          label,
          children: contact?.[field] ?? <span className="office-soft">没有登记</span>,
        }))}
      />
    </>
  );
}
