import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { PublicContact } from "../../data/letters/contacts.ts";

/** The disclosure office and how it is reached, as the guide has to say (条例第十二条第二款). */
export function ContactFacts({ contact }: { readonly contact: PublicContact }) {
  const { office, address, postcode, telephone, fax, officeHours, mail } = contact;
  const all = [
    ["名称", office],
    ["办公地址", address],
    ["邮政编码", postcode],
    ["办公时间", officeHours],
    ["联系电话", telephone],
    ["传真", fax],
    ["电子邮箱", mail],
  ] as const;
  const definitions = all.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
  if (definitions.length === 0) return null;
  return (
    <>
      <h2>政府信息公开工作机构</h2>
      <DefinitionTable name="政府信息公开工作机构" definitions={definitions} />
    </>
  );
}
