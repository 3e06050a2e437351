import { Descriptions } from "antd";
import { contactFields } from "../../domain/contact.ts";
import { fieldName } from "../../words/field-words.ts";
import type { DatedContact } from "./agency-answers.ts";

/** How an agency is reached from a day on. */
export function ContactFacts({ contact }: { readonly contact: DatedContact }) {
  const items = contactFields.map((field) => ({
    key: field,
    label: fieldName(field),
    children: contact[field] ?? <span className="office-soft">没有填写</span>,
  }));
  return <Descriptions column={1} size="small" bordered items={items} />;
}
