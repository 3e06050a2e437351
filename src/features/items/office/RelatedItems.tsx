import { Descriptions } from "antd";
import type { Detail } from "#office-ui/records/record-screen.ts";

interface ItemDetail extends Detail {
  readonly allottedNumber: string | null;
  readonly attributeBecause: string | null;
  readonly related: readonly {
    readonly id: number;
    readonly title: string;
    readonly on: string;
    readonly as: "interpretation" | "interpreted";
  }[];
}

/** The number that the program gave, and what interprets it or is interpreted by it. */
export function RelatedItems({ detail }: { readonly detail: Detail }) {
  // What the room's own route answers.
  const { allottedNumber, attributeBecause, related } = detail as ItemDetail;
  const titles = (as: "interpretation" | "interpreted") =>
    related.filter((one) => one.as === as).map(({ on, title }) => `${on} ${title}`);
  const told = [
    { key: "number", label: "系统所编索引号", children: allottedNumber ?? "" },
    { key: "because", label: "不公开的依据", children: attributeBecause ?? "" },
    { key: "interpretations", label: "解读材料", children: titles("interpretation").join("；") },
    { key: "interpreted", label: "解读的是", children: titles("interpreted").join("；") },
  ].filter(({ children }) => children !== "");
  if (told.length === 0) return null;
  return <Descriptions column={1} size="small" items={told} className="office-gap" />;
}
